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
import org.apache.uima.jcas.tcas.Annotation;

/** Reads proposals. */
final class ProposalReader {

  private ProposalReader() {}

  static List<Proposal> read(RuleSpace space, SentenceContext context) {
    List<ProposalMatch> matches = space.marked(ProposalMatch.class);
    return MatchReader.standing(matches, ProposalMatch::getCue, context, Category.PROPOSAL)
        .stream()
        .filter(match -> match.getContent() != null) // a wildcard may match nothing
        .map(match -> proposal(match, context))
        .toList();
  }

  private static Proposal proposal(ProposalMatch match, SentenceContext context) {
    return new Proposal(
        null,
        context.span(match),
        context.span(match.getCue()),
        context.span(match.getContent()),
        actor(match.getProposer(), context),
        actor(match.getAddressee(), context),
        Code.of(ProposalKind.class, match.getKind()),
        match.getStatus() == null
            ? ProposalStatus.MADE
            : Code.of(ProposalStatus.class, match.getStatus()),
        context.factuality(match.getCue()),
        null,
        context.attribution(match),
        null,
        match.getRule());
  }

  private static Actor actor(Annotation mention, SentenceContext context) {
    Span span = context.span(mention);
    return span == null ? null : new Actor(span, null);
  }
}
