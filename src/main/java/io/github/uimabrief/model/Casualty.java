package io.github.uimabrief.model;

import java.util.List;

/**
 * A counted statement that people were harmed (codebook section 1).
 *
 * @param id K1, K2, … in document order
 * @param span the count expression with its modifier
 * @param kind what happened to them
 * @param value the number as stated; null where the wording gives none
 * @param lower the hard lower bound in people, or null
 * @param upper the hard upper bound in people, or null
 * @param modifier how the wording bounds the number
 * @param victims who they were; null where the text does not say
 * @param factuality how far the text stands behind it
 * @param scope whose toll it is
 * @param partOf the id of the figure that holds this one, or null
 * @param supersededBy the id of the newer figure that replaces this one, or null
 * @param sameAs the first telling of the same figure, or null
 * @param attribution who says so, outermost source first
 * @param rule the rule that found it
 */
public record Casualty(
    String id,
    Span span,
    CasualtyKind kind,
    Long value,
    Long lower,
    Long upper,
    Modifier modifier,
    Span victims,
    Factuality factuality,
    Scope scope,
    String partOf,
    String supersededBy,
    String sameAs,
    List<Span> attribution,
    String rule)
    implements Item {

  /** The same figure as a part of {@code whole}. */
  public Casualty withPartOf(String whole) {
    return new Casualty(
        id,
        span,
        kind,
        value,
        lower,
        upper,
        modifier,
        victims,
        factuality,
        scope,
        whole,
        supersededBy,
        sameAs,
        attribution,
        rule);
  }

  /** The same figure as one that {@code newer} replaces. */
  public Casualty withSupersededBy(String newer) {
    return new Casualty(
        id,
        span,
        kind,
        value,
        lower,
        upper,
        modifier,
        victims,
        factuality,
        scope,
        partOf,
        newer,
        sameAs,
        attribution,
        rule);
  }

  /** The same figure as another telling of {@code first}. */
  public Casualty withSameAs(String first) {
    return new Casualty(
        id,
        span,
        kind,
        value,
        lower,
        upper,
        modifier,
        victims,
        factuality,
        scope,
        partOf,
        supersededBy,
        first,
        attribution,
        rule);
  }

  /** The same figure with another scope. */
  public Casualty withScope(Scope newScope) {
    return new Casualty(
        id,
        span,
        kind,
        value,
        lower,
        upper,
        modifier,
        victims,
        factuality,
        newScope,
        partOf,
        supersededBy,
        sameAs,
        attribution,
        rule);
  }
}
