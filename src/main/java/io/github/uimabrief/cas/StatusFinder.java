package io.github.uimabrief.cas;

import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.type.cue.Adverb;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Duty;
import io.github.uimabrief.type.cue.Modal;
import io.github.uimabrief.type.cue.Not;
import io.github.uimabrief.type.cue.NounForm;
import io.github.uimabrief.type.cue.ProposalMatch;
import io.github.uimabrief.type.cue.ProposalNoun;
import io.github.uimabrief.type.cue.Relative;
import io.github.uimabrief.type.cue.Status;
import io.github.uimabrief.type.cue.To;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Tells where a proposal stands: a modal or infinitive before its verb, or a verb of acceptance,
 * rejection and the like whose object or subject its noun is.
 */
final class StatusFinder {

  private final RuleSpace space;
  private final List<Status> cues;
  private final Places nouns;
  private Places breaks; // found at the first question

  StatusFinder(RuleSpace space) {
    this.space = space;
    cues = space.marked(Status.class);
    nouns = Places.of(space, ProposalNoun.class);
  }

  private Places breaks() {
    if (breaks == null) {
      breaks = Places.of(space);
      Stream.concat(space.marked(Comma.class).stream(), space.marked(Barrier.class).stream())
          .filter(mark -> !isRelative(mark))
          .forEach(breaks::add);
    }
    return breaks;
  }

  /** ", which", ", to which": what follows tells of what stands before. */
  private boolean isRelative(Annotation mark) {
    Barrier barrier = space.beginning(Barrier.class, mark.getBegin());
    return barrier != null && space.ending(Relative.class, barrier.getEnd()) != null;
  }

  ProposalStatus status(ProposalMatch match) {
    Annotation cue = match.getCue();
    if (cue instanceof ProposalNoun || space.beginning(NounForm.class, cue.getBegin()) != null) {
      return ofNoun(match);
    }
    Modal modal = space.ending(Modal.class, cue.getBegin());
    if (modal != null) {
      return ofModal(modal.getValue());
    }
    return isPlanned(cue) ? ProposalStatus.PLANNED : ProposalStatus.MADE;
  }

  private static ProposalStatus ofModal(String modal) {
    return modal.equals("will") ? ProposalStatus.PLANNED : ProposalStatus.CONSIDERED;
  }

  /** "set to offer", "travelling to offer", "to Offer" in a headline: an offer yet to come. */
  private boolean isPlanned(Annotation cue) {
    return cue.getType().getShortName().equals("Propose")
        && (space.ending(To.class, cue.getBegin()) != null
            || space.ending(Duty.class, cue.getBegin()) != null);
  }

  private ProposalStatus ofNoun(ProposalMatch match) {
    return cues.stream()
        .filter(status -> isOf(status, match))
        .reduce((one, next) -> next.getEnd() <= match.getCue().getBegin() ? next : one)
        .map(this::told)
        .orElse(ProposalStatus.MADE);
  }

  /** Whether the verb and the noun stand in one clause, with nothing else to accept between. */
  private boolean isOf(Status status, ProposalMatch match) {
    Annotation cue = match.getCue();
    return space.sentence(status.getBegin()) == space.sentence(match.getBegin())
        && (status.getEnd() <= cue.getBegin()
            ? !breaks().anyBetween(status.getEnd(), cue.getBegin())
                && !nouns.anyBetween(status.getEnd(), cue.getBegin())
            : status.getBegin() >= match.getEnd()
                && !breaks().anyBetween(match.getEnd(), status.getBegin()));
  }

  /** What is not accepted is rejected. */
  private ProposalStatus told(Status status) {
    ProposalStatus told = Code.of(ProposalStatus.class, status.getValue());
    Adverb adverb = space.ending(Adverb.class, status.getBegin());
    int verb = adverb == null ? status.getBegin() : adverb.getBegin();
    return space.ending(Not.class, verb) != null && told == ProposalStatus.ACCEPTED
        ? ProposalStatus.REJECTED
        : told;
  }
}
