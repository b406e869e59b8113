package io.github.uimabrief.cas;

import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.type.cue.Duty;
import io.github.uimabrief.type.cue.Modal;
import io.github.uimabrief.type.cue.ProposalMatch;
import io.github.uimabrief.type.cue.ProposalNoun;
import io.github.uimabrief.type.cue.Status;
import io.github.uimabrief.type.cue.To;
import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Tells where a proposal stands: a modal or infinitive before its verb, or a verb of acceptance,
 * rejection and the like in the clause of its noun.
 */
final class StatusFinder {

  private final RuleSpace space;
  private final List<Status> cues;

  StatusFinder(RuleSpace space) {
    this.space = space;
    cues = space.marked(Status.class);
  }

  ProposalStatus status(ProposalMatch match) {
    Annotation cue = match.getCue();
    if (cue instanceof ProposalNoun) {
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
    int sentence = space.sentence(match.getBegin());
    Annotation cue = match.getCue();
    return cues.stream()
        .filter(status -> space.sentence(status.getBegin()) == sentence)
        .filter(status -> status.getEnd() <= cue.getBegin() || status.getBegin() >= match.getEnd())
        .map(status -> Code.of(ProposalStatus.class, status.getValue()))
        .findFirst()
        .orElse(ProposalStatus.MADE);
  }
}
