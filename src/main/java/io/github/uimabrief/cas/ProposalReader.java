package io.github.uimabrief.cas;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.Preposition;
import io.github.uimabrief.type.cue.ProposalMatch;
import io.github.uimabrief.type.cue.ProposalNoun;
import io.github.uimabrief.type.cue.Propose;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;

/** Reads proposals: contents from the matches, actors and status from the clause around the cue. */
final class ProposalReader {

  /** Kinds of what can be put forward in writing. */
  private static final Set<String> PAPERS = Set.of("draft", "plan");

  /** A course of action takes more letters: a lone "to" was cut short. */
  private static final int SHORTEST = 3;

  private final RuleSpace space;
  private final Places prepositions;
  private final SentenceContext context;
  private final ProposerFinder proposers;
  private final ProposalContents contents;
  private final VoiceFilter voices;
  private final StatusFinder statuses;
  private final WaiverFinder waivers;

  private ProposalReader(RuleSpace space, SentenceContext context, Participants participants) {
    this.space = space;
    this.context = context;
    prepositions = Places.of(space, Preposition.class);
    proposers = participants.actors();
    contents = new ProposalContents(space, context, participants.subjects());
    voices = participants.voices();
    statuses = new StatusFinder(space);
    waivers = new WaiverFinder(space);
  }

  static List<Proposal> read(
      List<ProposalMatch> standing,
      RuleSpace space,
      SentenceContext context,
      Participants participants) {
    if (standing.isEmpty()) {
      return List.of();
    }
    ProposalReader reader = new ProposalReader(space, context, participants);
    NestedProposals nested = new NestedProposals(standing);
    return standing.stream()
        .filter(match -> !BareActors.isOne(match.getContent(), space))
        .filter(match -> reader.voices.passes(match, nested.holds(match)))
        .map(reader::proposal)
        .filter(ProposalReader::isTold)
        .toList();
  }

  /** A wildcard may match nothing. */
  private static boolean isTold(Proposal proposal) {
    return proposal.content() != null && proposal.content().text().length() >= SHORTEST;
  }

  private Proposal proposal(ProposalMatch match) {
    Span cue = context.span(match.getCue());
    Span content = contents.of(match);
    ProposalStatus status = statuses.status(match);
    return new Proposal(
        null,
        content == null ? cue : cover(cue, content),
        cue,
        content,
        proposers.proposer(match),
        trimmed(proposers.addressee(match)),
        Code.of(ProposalKind.class, kind(match)),
        status,
        context.factuality(match.getCue()),
        context.span(waivers.of(match)),
        context.attribution(match),
        null,
        match.getRule());
  }

  /** "proposed a bill": what is put forward tells its kind. */
  private String kind(ProposalMatch match) {
    Annotation content = match.getContent();
    if (!(match.getCue() instanceof Propose) || content == null) {
      return match.getKind();
    }
    return space.within(ProposalNoun.class, content).stream()
        .filter(noun -> PAPERS.contains(noun.getValue()))
        .filter(noun -> !prepositions.anyBetween(content.getBegin(), noun.getBegin()))
        .map(ProposalNoun::getValue)
        .findFirst()
        .orElse(match.getKind());
  }

  private Span cover(Span a, Span b) {
    return context.cover(Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end()));
  }

  /** A wildcard may end in a comma. */
  private Actor trimmed(Actor actor) {
    return actor == null ? null : new Actor(context.trimmed(actor.span()), actor.name());
  }
}
