package io.github.uimabrief.cas;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.ProposalMatch;
import java.util.List;

/** Reads proposals: contents from the matches, actors and status from the clause around the cue. */
final class ProposalReader {

  private final SentenceContext context;
  private final ProposerFinder proposers;
  private final VoiceFilter voices;
  private final StatusFinder statuses;
  private final WaiverFinder waivers;

  private ProposalReader(RuleSpace space, SentenceContext context, Participants participants) {
    this.context = context;
    proposers = participants.actors();
    voices = participants.voices();
    statuses = new StatusFinder(space);
    waivers = new WaiverFinder(space);
  }

  static List<Proposal> read(
      List<ProposalMatch> matches,
      RuleSpace space,
      SentenceContext context,
      Participants participants) {
    ProposalReader reader = new ProposalReader(space, context, participants);
    return MatchReader.standing(matches, ProposalMatch::getCue, context, Category.PROPOSAL).stream()
        .filter(reader.voices::passes)
        .map(reader::proposal)
        .filter(ProposalReader::isTold)
        .toList();
  }

  /** A wildcard may match nothing. */
  private static boolean isTold(Proposal proposal) {
    return proposal.content() != null && !proposal.content().text().isBlank();
  }

  private Proposal proposal(ProposalMatch match) {
    Span cue = context.span(match.getCue());
    Span content = proposers.content(match);
    ProposalStatus status = statuses.status(match);
    return new Proposal(
        null,
        content == null ? cue : cover(cue, content),
        cue,
        content,
        proposers.proposer(match),
        trimmed(proposers.addressee(match)),
        Code.of(ProposalKind.class, match.getKind()),
        status,
        context.factuality(match.getCue()),
        context.span(waivers.of(match)),
        context.attribution(match),
        null,
        match.getRule());
  }

  private Span cover(Span a, Span b) {
    return context.cover(Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end()));
  }

  /** A wildcard may end in a comma. */
  private Actor trimmed(Actor actor) {
    return actor == null ? null : new Actor(context.trimmed(actor.span()), actor.name());
  }
}
