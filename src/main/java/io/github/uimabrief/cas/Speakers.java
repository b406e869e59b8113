package io.github.uimabrief.cas;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.Issued;
import io.github.uimabrief.type.cue.Performative;
import io.github.uimabrief.type.cue.Quote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells who speaks: the source of a sentence or quotation, or the issuer of a statement. */
final class Speakers {

  private static final List<String> ISSUERS = List.of("actor.state", "actor.organisation");

  private final RuleSpace space;
  private final SentenceContext context;
  private final ActorNames names;
  private final Map<Integer, List<Quote>> quotes = new HashMap<>();
  private final List<io.github.uimabrief.type.cue.Actor> openers = new ArrayList<>();
  private final Actor issuer;
  private final boolean statement;

  Speakers(RuleSpace space, SentenceContext context, ActorNames names) {
    this.space = space;
    this.context = context;
    this.names = names;
    for (Quote quote : space.marked(Quote.class)) {
      quotes.computeIfAbsent(space.sentence(quote.getBegin()), k -> new ArrayList<>()).add(quote);
    }
    List<io.github.uimabrief.type.cue.Actor> actors =
        space.marked(io.github.uimabrief.type.cue.Actor.class);
    actors.stream().filter(this::opens).forEach(openers::add);
    issuer = findIssuer(actors);
    statement =
        space.marked(FirstPerson.class).stream().anyMatch(speaker -> !isQuoted(speaker))
            || space.marked(Performative.class).stream().anyMatch(this::isPerformed);
  }

  private boolean opens(io.github.uimabrief.type.cue.Actor actor) {
    return ISSUERS.contains(actor.getRule()) && space.begins(actor.getBegin());
  }

  private boolean isPerformed(Performative verb) {
    return openers.stream().anyMatch(actor -> actor.getEnd() == verb.getBegin());
  }

  /** Whether the text is a statement: its issuer says all that is not quoted from another. */
  boolean isStatement() {
    return statement;
  }

  /**
   * The issuer of a statement, or null: whom the text names as such, else the state or organisation
   * that most of its sentences begin with.
   */
  Actor issuer() {
    return issuer;
  }

  private Actor findIssuer(List<io.github.uimabrief.type.cue.Actor> actors) {
    for (Issued issued : space.marked(Issued.class)) {
      int sentence = space.sentence(issued.getBegin());
      return actors.stream()
          .filter(a -> a.getBegin() >= issued.getEnd() && space.sentence(a.getBegin()) == sentence)
          .min(Comparator.comparingInt(Annotation::getBegin))
          .map(this::actor)
          .orElse(null);
    }
    return openers.stream()
        .map(this::actor)
        .collect(Collectors.groupingBy(Actor::label))
        .values()
        .stream()
        .max(
            Comparator.<List<Actor>>comparingInt(List::size)
                .thenComparing(list -> -list.get(0).span().begin()))
        .map(list -> list.get(0))
        .orElse(null);
  }

  private Actor actor(Annotation mention) {
    return new Actor(context.span(mention), names.of(mention));
  }

  /** Who voices what is anchored here, or null. */
  Actor speaker(Annotation anchor) {
    List<Span> sources = context.attribution(anchor);
    return sources.isEmpty()
        ? (isQuoted(anchor) ? null : issuer)
        : new Actor(sources.get(sources.size() - 1), null);
  }

  /** Whether a quotation mark stands open before the place in its sentence. */
  boolean isQuoted(Annotation anchor) {
    long before =
        quotes.getOrDefault(space.sentence(anchor.getBegin()), List.of()).stream()
            .filter(quote -> quote.getEnd() <= anchor.getBegin())
            .count();
    return before % 2 == 1;
  }
}
