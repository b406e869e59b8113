package io.github.uimabrief.cas;

import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.Capital;
import io.github.uimabrief.type.cue.Country;
import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.Demonym;
import io.github.uimabrief.type.cue.Group;
import io.github.uimabrief.type.cue.Name;
import io.github.uimabrief.type.cue.Organisation;
import io.github.uimabrief.type.cue.Person;
import io.github.uimabrief.type.cue.Title;
import io.github.uimabrief.type.cue.Undertaking;
import java.util.List;
import java.util.Objects;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Tells how far a mention of an actor reaches. Words of the lists break proper names ("Milan
 * Fashion Week", "Acting President of Venezuela Ana Ruiz"): what stands beside the mention with a
 * capital belongs to it.
 */
final class FullMentions {

  private static final List<Class<? extends Cue>> NAMING =
      List.of(
          Name.class,
          Title.class,
          Country.class,
          Capital.class,
          Organisation.class,
          Group.class,
          Demonym.class,
          Person.class,
          Undertaking.class);

  private final RuleSpace space;
  private final SentenceContext context;

  FullMentions(RuleSpace space, SentenceContext context) {
    this.space = space;
    this.context = context;
  }

  /** The whole of the mention. */
  Span of(Annotation mention) {
    if (!(mention instanceof Actor)) {
      return context.span(mention);
    }
    return context.cover(begin(mention.getBegin()), end(mention), space);
  }

  private int begin(int begin) {
    Cue before = naming(begin, false);
    return before == null || !space.isCapital(begin) ? begin : begin(before.getBegin());
  }

  private int end(Annotation mention) {
    int end = mention.getEnd();
    Annotation next = next(end, space.begins(mention.getBegin()));
    while (next != null) {
      end = next.getEnd();
      next = next(end, false);
    }
    return end;
  }

  /** What goes on with the name; a word that opens the sentence has its capital from there. */
  private Annotation next(int at, boolean opens) {
    Actor actor = space.beginning(Actor.class, at);
    return actor != null && (opens || space.isCapital(at)) ? actor : naming(at, true);
  }

  /** The tile with a capital beside the place that can be part of a name, or null. */
  private Cue naming(int at, boolean behind) {
    return NAMING.stream()
        .map(type -> behind ? space.beginning(type, at) : space.ending(type, at))
        .filter(Objects::nonNull)
        .filter(cue -> space.isCapital(cue.getBegin()))
        .findFirst()
        .orElse(null);
  }
}
