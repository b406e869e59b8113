package io.github.uimabrief.lang;

/**
 * A stretch of a text, without the text.
 *
 * @param begin first character, in UTF-16 code units
 * @param end one past the last character
 */
public record Range(int begin, int end) {}
