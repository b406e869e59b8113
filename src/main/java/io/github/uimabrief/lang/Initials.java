package io.github.uimabrief.lang;

/** Tells the initial of a name from a single capital that ends a sentence. */
final class Initials {

  private Initials() {}

  /**
   * Whether the single capital at {@code letter}, which a full stop follows, is the initial of a
   * name: after a capitalised word or another initial, before another one, at the start of a line,
   * and elsewhere unless it is a word of its own (than I.).
   *
   * @param next where the next token begins
   * @param word whether the letter alone is a word of the language
   */
  static boolean isInitial(String text, int letter, int next, boolean word) {
    if (letter == 0 || next + 1 < text.length() && text.charAt(next + 1) == '.') {
      return true;
    }
    if (text.charAt(letter - 1) == '-') {
      return false;
    }
    return !word || opensLine(text, letter) || followsCapitalised(text, letter);
  }

  private static boolean opensLine(String text, int letter) {
    int end = Chars.trimEnd(text, 0, letter);
    return end == 0 || text.charAt(end - 1) == '.' || Chars.countLineBreaks(text, end, letter) > 0;
  }

  private static boolean followsCapitalised(String text, int letter) {
    int end = Chars.trimEnd(text, 0, letter);
    int begin = end;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin < end && Character.isUpperCase(text.charAt(begin));
  }
}
