package io.github.uimabrief.cas;

import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Country;
import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.Demonym;
import io.github.uimabrief.type.cue.Det;
import io.github.uimabrief.type.cue.Organisation;
import java.util.List;
import java.util.Objects;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells the full name of a mention: of a country or organisation, or one in apposition. */
final class ActorNames {

  private static final String NAME = "actor.name";

  private static final List<Class<? extends Cue>> BODIES =
      List.of(Organisation.class, Country.class, Demonym.class);

  private final SentenceContext context;
  private final RuleSpace space;

  ActorNames(RuleSpace space, SentenceContext context) {
    this.space = space;
    this.context = context;
  }

  /** The name, or null where the mention tells none but itself. */
  String of(Annotation mention) {
    Cue cue = body(mention.getBegin());
    if (cue != null && cue.getEnd() == mention.getEnd()) {
      return cue.getValue();
    }
    return holder(mention);
  }

  /** The name of the body that the mention begins with: "PRC authorities"; or null. */
  String body(Annotation mention) {
    Cue cue = body(mention.getBegin());
    return cue == null ? null : cue.getValue();
  }

  private Cue body(int begin) {
    Det determiner = space.beginning(Det.class, begin);
    return named(determiner == null ? begin : determiner.getEnd());
  }

  /** The name of the mention that reaches as far as told: its own, or that of its holder behind. */
  String of(Annotation mention, Span whole) {
    Span told = context.span(mention);
    if (whole.equals(told)) {
      return of(mention);
    }
    return whole.end() == told.end() ? holder(mention) : null;
  }

  private String holder(Annotation mention) {
    Actor apposed = apposed(mention);
    return apposed == null ? null : context.span(apposed).text();
  }

  private Cue named(int begin) {
    return BODIES.stream()
        .map(type -> space.beginning(type, begin))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** "a spokesman, Ana Ruiz, said": the name between commas. */
  private Actor apposed(Annotation mention) {
    Comma comma = space.beginning(Comma.class, mention.getEnd());
    Actor next = comma == null ? null : space.beginning(Actor.class, comma.getEnd());
    return next != null
            && NAME.equals(next.getRule())
            && !NAME.equals(((Actor) mention).getRule())
            && space.beginning(Comma.class, next.getEnd()) != null
        ? next
        : null;
  }
}
