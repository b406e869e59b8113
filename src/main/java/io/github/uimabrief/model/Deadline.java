package io.github.uimabrief.model;

import java.util.List;

/**
 * A point or span of time by which something is due (codebook section 2).
 *
 * @param id D1, D2, … in document order
 * @param span the time expression
 * @param value its TIMEX3 value; partial, such as XXXX-08-01, where the text leaves it open
 * @param due the last moment as an ISO date or time; null where value and publication date give
 *     none
 * @param relation how it bounds what is due
 * @param status where it stands
 * @param factuality how far the text stands behind it
 * @param replaces the id of the deadline that this one replaces, or null
 * @param sameAs the first telling of the same deadline, or null
 * @param what what is due; null where the text does not say
 * @param target the id of the proposal or condition that it bounds, or null
 * @param attribution who says so, outermost source first
 * @param rule the rule that found it
 */
public record Deadline(
    String id,
    Span span,
    String value,
    String due,
    Relation relation,
    DeadlineStatus status,
    Factuality factuality,
    String replaces,
    String sameAs,
    Span what,
    String target,
    List<Span> attribution,
    String rule)
    implements Item {

  /** The same deadline on another item. */
  public Deadline withTarget(String newTarget) {
    return new Deadline(
        id,
        span,
        value,
        due,
        relation,
        status,
        factuality,
        replaces,
        sameAs,
        what,
        newTarget,
        attribution,
        rule);
  }

  /** The same deadline as another telling of {@code first}. */
  public Deadline withSameAs(String first) {
    return new Deadline(
        id,
        span,
        value,
        due,
        relation,
        status,
        factuality,
        replaces,
        first,
        what,
        target,
        attribution,
        rule);
  }

  /** The same deadline in place of an older one. */
  public Deadline withReplaces(String older) {
    return new Deadline(
        id,
        span,
        value,
        due,
        relation,
        status,
        factuality,
        older,
        sameAs,
        what,
        target,
        attribution,
        rule);
  }
}
