package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Country;
import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.Demonym;
import io.github.uimabrief.type.cue.Det;
import io.github.uimabrief.type.cue.Organisation;
import java.util.HashMap;
import java.util.Map;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells the full name of a mention: of a country or organisation, or one in apposition. */
final class ActorNames {

  private static final String NAME = "actor.name";

  private final SentenceContext context;
  private final Map<Integer, Cue> named = new HashMap<>();
  private final Map<Integer, Integer> determiners = new HashMap<>();
  private final Map<Integer, Integer> commas = new HashMap<>();
  private final Map<Integer, Actor> actors = new HashMap<>();

  ActorNames(RuleSpace space, SentenceContext context) {
    this.context = context;
    space.marked(Country.class).forEach(c -> named.put(c.getBegin(), c));
    space.marked(Organisation.class).forEach(c -> named.put(c.getBegin(), c));
    space.marked(Demonym.class).forEach(c -> named.putIfAbsent(c.getBegin(), c));
    space.marked(Det.class).forEach(d -> determiners.put(d.getBegin(), d.getEnd()));
    space.marked(Comma.class).forEach(c -> commas.put(c.getBegin(), c.getEnd()));
    space.marked(Actor.class).forEach(a -> actors.putIfAbsent(a.getBegin(), a));
  }

  /** The name, or null where the mention tells none but itself. */
  String of(Annotation mention) {
    Cue cue = named.get(determiners.getOrDefault(mention.getBegin(), mention.getBegin()));
    if (cue != null && cue.getEnd() == mention.getEnd()) {
      return cue.getValue();
    }
    Actor apposed = apposed(mention);
    return apposed == null ? null : context.span(apposed).text();
  }

  /** "a spokesman, Ana Ruiz, said": the name between commas. */
  private Actor apposed(Annotation mention) {
    Integer comma = commas.get(mention.getEnd());
    Actor next = comma == null ? null : actors.get(comma);
    return next != null
            && NAME.equals(next.getRule())
            && !NAME.equals(((Actor) mention).getRule())
            && commas.containsKey(next.getEnd())
        ? next
        : null;
  }
}
