package io.github.uimabrief.cas;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.type.cue.ConditionMatch;
import io.github.uimabrief.type.cue.ConditionNoun;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.Stipulation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Tells who sets a condition: the owner of its noun, the one who offers or agrees under a
 * stipulation, and whoever speaks of what we will do.
 */
final class ImposerFinder {

  /** Characters before the end of "we" that may be a conjunction or mark. */
  private static final int LEAD = 12;

  private final ProposerFinder actors;
  private final SubjectFinder subjects;
  private final OwnerFinder owners;
  private final Set<Integer> stipulations = new HashSet<>();
  private final List<FirstPerson> speakers;

  ImposerFinder(RuleSpace space, Participants participants) {
    subjects = participants.subjects();
    owners = participants.owners();
    actors = participants.actors();
    speakers = space.marked(FirstPerson.class);
    space.marked(Stipulation.class).forEach(cue -> stipulations.add(cue.getBegin()));
  }

  /**
   * The imposer, or null where the sentence tells none.
   *
   * @param consequent where what depends on the condition stands in the rule space, or null
   */
  Actor imposer(ConditionMatch match, int[] consequent) {
    Annotation cue = match.getCue();
    if (match.getImposer() != null) {
      return actors.actor(match.getImposer());
    }
    if (cue instanceof ConditionNoun) {
      Annotation owner = owners.owner(cue);
      return within(owner, match.getContent()) ? null : actors.actor(owner);
    }
    if (consequent == null) {
      return null;
    }
    return stipulations.contains(cue.getBegin())
        ? actors.actor(subjects.subject(cue))
        : actors.actor(speaker(consequent));
  }

  private static boolean within(Annotation inner, Annotation outer) {
    return inner != null
        && inner.getBegin() >= outer.getBegin()
        && inner.getEnd() <= outer.getEnd();
  }

  /** We, where the consequent opens with it. */
  private Annotation speaker(int[] consequent) {
    return speakers.stream()
        .filter(we -> we.getBegin() >= consequent[0] && we.getEnd() <= consequent[0] + LEAD)
        .findFirst()
        .orElse(null);
  }
}
