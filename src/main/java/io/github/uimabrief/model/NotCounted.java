package io.github.uimabrief.model;

/**
 * Something that looks like an item and is not.
 *
 * @param id N1, N2, … in document order
 * @param span the evidence
 * @param category the kind of item it resembles
 * @param reason why it does not count, such as at-risk or named-victim
 * @param rule the guard that stopped it
 */
public record NotCounted(String id, Span span, Category category, String reason, String rule) {}
