package io.github.uimabrief.render;

/** Makes text of any origin safe to print. */
final class Clean {

  private static final int REPLACEMENT = 0xFFFD;

  private Clean() {}

  /**
   * The text on one line: each run of white space and control characters, which could steer a
   * terminal, becomes one space.
   */
  static String line(String text) {
    return text(text).replaceAll("[\\p{Cntrl}\\p{IsWhite_Space}]+", " ").strip();
  }

  /** The text with what no document can hold, unpaired surrogates and NUL, replaced one for one. */
  static String text(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
        .forEach(out::appendCodePoint);
    return out.toString();
  }
}
