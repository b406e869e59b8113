package io.github.uimabrief.lang;

/** Two words between which the space after a full stop is missing: "in need.And". */
final class GluedWords {

  private final String text;
  private final Abbreviations abbreviations;

  GluedWords(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
  }

  /**
   * Whether the full stop at {@code dot} ends a sentence. After a capitalised word, which may be
   * the first half of an address, only a word that opens sentences counts.
   *
   * @param begin where the sentence or token begins
   * @param next where the glued word begins, past closing quotes
   * @param end where the sentence or token ends
   */
  boolean endSentence(int begin, int dot, int next, int end) {
    int first = next;
    while (first < end - 1 && Chars.isOpener(text.charAt(first))) {
      first++;
    }
    if (!Character.isUpperCase(text.charAt(first)) || !endsInWord(begin, dot) || isAddress(first)) {
      return false;
    }
    boolean doubtful = next == dot + 1 && Character.isUpperCase(text.charAt(wordBegin(dot)));
    return doubtful
        ? abbreviations.startsSentence(text, first)
        : first + 1 < end && !Character.isUpperCase(text.charAt(first + 1));
  }

  /** Whether the word at {@code begin} is followed by a full stop and a letter: YouTube.com. */
  private boolean isAddress(int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end + 1 < text.length()
        && text.charAt(end) == '.'
        && Character.isLetter(text.charAt(end + 1));
  }

  private boolean endsInWord(int begin, int dot) {
    return dot - begin >= 3
        && Character.isLowerCase(text.charAt(dot - 1))
        && Character.isLowerCase(text.charAt(dot - 2))
        && Character.isLowerCase(text.charAt(dot - 3));
  }

  private int wordBegin(int dot) {
    int begin = dot;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    return begin;
  }
}
