package io.github.uimabrief.model;

/**
 * A phrase that a word list, a number or a name put a label on.
 *
 * @param span its words
 * @param type the label, a type of the cue type system
 * @param value what the word list says of it; null where it says nothing
 */
public record Cue(Span span, String type, String value) {}
