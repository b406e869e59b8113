package io.github.uimabrief.model;

/**
 * What a rule did in a sentence.
 *
 * @param span what it marked
 * @param type as what, a type of the cue type system
 * @param rule its name
 * @param reason why what it marked does not count; null for a rule that finds
 */
public record Firing(Span span, String type, String rule, String reason) {}
