package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.Hyphen;
import io.github.uimabrief.type.cue.Number;
import io.github.uimabrief.type.cue.Possessive;
import io.github.uimabrief.type.cue.Quote;
import io.github.uimabrief.type.cue.Status;
import io.github.uimabrief.type.cue.Undertaking;
import io.github.uimabrief.type.cue.Words;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds whose plan, offer or condition a noun tells: "Egypt's plan", "the French ceasefire
 * proposal", "Cairo unveiled a plan"; who turns down or accepts a plan is not its owner.
 */
final class OwnerFinder {

  /** Statuses that the owner brings about. */
  private static final Set<String> OWN = Set.of("withdrawn", "considered");

  /** What may stand between an owner and the noun. */
  private static final List<Class<? extends Cue>> MODIFIERS =
      List.of(
          Words.class,
          Possessive.class,
          Undertaking.class,
          Number.class,
          Hyphen.class,
          Quote.class);

  private final RuleSpace space;
  private final SubjectFinder subjects;
  private final NavigableMap<Integer, Status> statuses = new TreeMap<>();

  OwnerFinder(RuleSpace space, SubjectFinder subjects) {
    this.space = space;
    this.subjects = subjects;
    space.marked(Status.class).forEach(status -> statuses.put(status.getBegin(), status));
  }

  /** Who owns what the noun names, or null. */
  Annotation owner(Annotation noun) {
    Annotation named = named(noun);
    if (named == null && space.ending(Possessive.class, noun.getBegin()) != null) {
      return subjects.main(noun);
    }
    Annotation subject = named == null ? subjects.subject(noun) : named;
    return named == null && isReply(subject, noun) ? null : subject;
  }

  /** Who replies to what the noun names: "London rejected the proposal"; or null. */
  Annotation recipient(Annotation noun) {
    Annotation subject = subjects.subject(noun);
    return isReply(subject, noun) ? subject : null;
  }

  private Annotation named(Annotation noun) {
    Annotation modifier = noun;
    Annotation named = null;
    while (modifier != null && named == null) {
      named = subjects.endingAt(modifier.getBegin());
      modifier = modifier(modifier.getBegin());
    }
    return named;
  }

  private Annotation modifier(int end) {
    return MODIFIERS.stream()
        .map(type -> space.ending(type, end))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private boolean isReply(Annotation subject, Annotation noun) {
    return subject != null
        && space.sentence(subject.getBegin()) == space.sentence(noun.getBegin())
        && statuses.subMap(subject.getEnd(), true, noun.getBegin(), false).values().stream()
            .anyMatch(status -> !OWN.contains(status.getValue()));
  }
}
