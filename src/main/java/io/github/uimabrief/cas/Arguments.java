package io.github.uimabrief.cas;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.Argument;
import io.github.uimabrief.type.ArgumentLink;
import io.github.uimabrief.type.Finding;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.uima.jcas.cas.FSArray;

/** The arguments of one finding by role. */
final class Arguments {

  private final String text;
  private final FSArray<ArgumentLink> links;

  @SuppressWarnings("unchecked")
  Arguments(String text, Finding finding) {
    this.text = text;
    links = finding.getArguments();
  }

  /** The span of the only argument with the role, or null. */
  Span span(String role) {
    return spans(role).stream().findFirst().orElse(null);
  }

  /** The spans of all arguments with the role. */
  List<Span> spans(String role) {
    return targets(role).map(this::span).toList();
  }

  /** The actor with the role, or null. */
  Actor actor(String role) {
    return targets(role)
        .map(target -> new Actor(span(target), target.getName()))
        .findFirst()
        .orElse(null);
  }

  private Stream<Argument> targets(String role) {
    return links == null
        ? Stream.empty()
        : StreamSupport.stream(links.spliterator(), false)
            .filter(link -> role.equals(link.getRole()))
            .map(ArgumentLink::getTarget);
  }

  private Span span(Argument argument) {
    return Span.of(text, argument.getBegin(), argument.getEnd());
  }
}
