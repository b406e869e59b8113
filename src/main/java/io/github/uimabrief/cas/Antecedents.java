package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.Pronoun;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds whom a pronoun stands for: the last subject near before it of the kind that it can mean.
 * Sentences that the rules do not see may name another: no pronoun finds its name across them.
 */
final class Antecedents {

  /** Sentences back in which a pronoun finds its name. */
  private static final int NEAR = 3;

  private static final List<String> PERSONS =
      List.of("actor.office", "actor.owned", "actor.name", "actor.people");
  private static final List<String> BODIES =
      List.of("actor.office", "actor.owned", "actor.group", "actor.people", "actor.organisation");
  private static final List<String> THINGS =
      List.of("actor.group", "actor.owned", "actor.organisation", "actor.state");
  private static final Map<String, List<String>> CLASSES =
      Map.of("singular", PERSONS, "plural", BODIES, "thing", THINGS);

  private final RuleSpace space;
  private final SubjectFinder subjects;

  Antecedents(RuleSpace space, SubjectFinder subjects) {
    this.space = space;
    this.subjects = subjects;
  }

  /** The antecedent, or null. */
  Annotation of(Annotation pronoun) {
    List<String> rules = CLASSES.getOrDefault(kind(pronoun.getBegin()), BODIES);
    int sentence = space.sentence(pronoun.getBegin());
    return subjects
        .before(pronoun.getBegin())
        .takeWhile(a -> sentence - space.sentence(a.getBegin()) <= NEAR)
        .takeWhile(a -> !space.isGap(a.getBegin(), pronoun.getBegin()))
        .filter(a -> a instanceof Actor actor && rules.contains(actor.getRule()))
        .findFirst()
        .orElse(null);
  }

  private String kind(int begin) {
    return Stream.of(Nominative.class, Pronoun.class)
        .map(type -> space.beginning(type, begin))
        .filter(Objects::nonNull)
        .map(Cue::getValue)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
