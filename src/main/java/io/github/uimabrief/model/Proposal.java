package io.github.uimabrief.model;

import java.util.List;

/**
 * A course of action that somebody puts forward (codebook section 4).
 *
 * @param id P1, P2, … in document order
 * @param span the whole proposal, cue and content
 * @param cue the verb or noun that puts it forward
 * @param content what is put forward
 * @param proposer who puts it forward; null where the text does not say
 * @param addressee to whom; null where the text does not say
 * @param kind what sort of proposal
 * @param status where it stands
 * @param factuality how far the text stands behind it
 * @param unconditional the words that say no condition is attached; null where there are none
 * @param attribution who says so, outermost source first
 * @param sameAs the first telling of the same proposal, or null
 * @param rule the rule that found it
 */
public record Proposal(
    String id,
    Span span,
    Span cue,
    Span content,
    Actor proposer,
    Actor addressee,
    ProposalKind kind,
    ProposalStatus status,
    Factuality factuality,
    Span unconditional,
    List<Span> attribution,
    String sameAs,
    String rule)
    implements Item {

  /** The same proposal as another telling of {@code first}. */
  public Proposal withSameAs(String first) {
    return new Proposal(
        id,
        span,
        cue,
        content,
        proposer,
        addressee,
        kind,
        status,
        factuality,
        unconditional,
        attribution,
        first,
        rule);
  }

  /** The same proposal with the actors given. */
  public Proposal withActors(Actor newProposer, Actor newAddressee) {
    return new Proposal(
        id,
        span,
        cue,
        content,
        newProposer,
        newAddressee,
        kind,
        status,
        factuality,
        unconditional,
        attribution,
        sameAs,
        rule);
  }

  /** The same proposal standing elsewhere. */
  public Proposal withStatus(ProposalStatus newStatus) {
    return new Proposal(
        id,
        span,
        cue,
        content,
        proposer,
        addressee,
        kind,
        newStatus,
        factuality,
        unconditional,
        attribution,
        sameAs,
        rule);
  }
}
