package io.github.uimabrief.cas;

import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.type.cue.ConditionMatch;
import io.github.uimabrief.type.cue.ProposalMatch;
import java.util.List;

/**
 * Reads what somebody puts forward and on what terms.
 *
 * @param proposals in the order of the rules
 * @param conditions in the order of the rules
 * @param refused what the rules found and nobody puts forward
 */
record StatementReader(
    List<Proposal> proposals, List<Condition> conditions, List<NotCounted> refused) {

  static StatementReader read(RuleSpace space, SentenceContext context) {
    List<ProposalMatch> proposals =
        MatchReader.standing(
            space.marked(ProposalMatch.class), ProposalMatch::getCue, context, Category.PROPOSAL);
    List<ConditionMatch> conditions =
        MatchReader.standing(
            space.marked(ConditionMatch.class),
            ConditionMatch::getCue,
            context,
            Category.CONDITION);
    if (proposals.isEmpty() && conditions.isEmpty()) {
      return new StatementReader(List.of(), List.of(), List.of());
    }
    Participants participants = Participants.of(space, context);
    return new StatementReader(
        ProposalReader.read(proposals, space, context, participants),
        ConditionReader.read(conditions, space, context, participants),
        participants.voices().refused());
  }
}
