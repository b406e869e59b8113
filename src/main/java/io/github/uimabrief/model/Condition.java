package io.github.uimabrief.model;

import java.util.List;

/**
 * What an action, offer, agreement, threat or refusal is made to depend on (codebook section 3).
 *
 * @param id C1, C2, … in document order
 * @param span cue and content
 * @param cue the connective or noun
 * @param content the clause or noun phrase that states the condition, without the cue; null where
 *     the text leaves it out
 * @param polarity whether the consequent holds when it is met
 * @param kind what sort of dependence
 * @param status where it stands
 * @param consequent the clause that depends on it; null where the text leaves it out
 * @param imposer who sets it; null where the text does not say
 * @param target the id of the proposal, deadline or condition that depends on it, or null
 * @param sameAs the first telling of the same condition, or null
 * @param factuality how far the text stands behind it
 * @param attribution who says so, outermost source first
 * @param rule the rule that found it
 */
public record Condition(
    String id,
    Span span,
    Span cue,
    Span content,
    Polarity polarity,
    ConditionKind kind,
    ConditionStatus status,
    Span consequent,
    Actor imposer,
    String target,
    String sameAs,
    Factuality factuality,
    List<Span> attribution,
    String rule)
    implements Item {

  /** What states the condition: its content, or its cue where there is none. */
  public Span statement() {
    return content == null ? cue : content;
  }

  /** The same condition on another item. */
  public Condition withTarget(String newTarget) {
    return new Condition(
        id,
        span,
        cue,
        content,
        polarity,
        kind,
        status,
        consequent,
        imposer,
        newTarget,
        sameAs,
        factuality,
        attribution,
        rule);
  }

  /** The same condition as another telling of {@code first}. */
  public Condition withSameAs(String first) {
    return new Condition(
        id,
        span,
        cue,
        content,
        polarity,
        kind,
        status,
        consequent,
        imposer,
        target,
        first,
        factuality,
        attribution,
        rule);
  }
}
