package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import java.util.Set;

/** Tells states and organisations from persons among actors, by the rules that found them. */
final class Bodies {

  /** Rules that find people, and names of which no list tells what they name. */
  private static final Set<String> PERSONS = Set.of("actor.people", "actor.name");

  private static final Set<String> STATES =
      Set.of("actor.state", "actor.organisation", "actor.owned", "actor.nation");

  private final SubjectFinder subjects;

  Bodies(SubjectFinder subjects) {
    this.subjects = subjects;
  }

  /** Whether a state or organisation stands between two places of the space. */
  boolean isState(int begin, int end) {
    return subjects
        .between(begin, end)
        .anyMatch(a -> a instanceof Actor actor && STATES.contains(actor.getRule()));
  }

  /** Whether a state, organisation, office or group stands between two places of the space. */
  boolean isBody(int begin, int end) {
    return subjects
        .between(begin, end)
        .anyMatch(a -> a instanceof Actor actor && !PERSONS.contains(actor.getRule()));
  }
}
