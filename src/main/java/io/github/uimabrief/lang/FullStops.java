package io.github.uimabrief.lang;

/** Decides at one place of a text whether a sentence ends there. */
final class FullStops {

  private static final int LONGEST_MARKER = 3;

  private final String text;
  private final Abbreviations abbreviations;
  private final GluedWords gluedWords;

  FullStops(String text, Abbreviations abbreviations) {
    this.text = text;
    this.abbreviations = abbreviations;
    gluedWords = new GluedWords(text, abbreviations);
  }

  /** Whether the sentence that was ended goes on at {@code next}. */
  boolean joins(Range ended, int next) {
    char first = text.charAt(next);
    if (ended.end() == next && !Character.isUpperCase(first) && !Chars.isOpener(first)) {
      return true;
    }
    if (Character.isLowerCase(first)) {
      return !(next + 1 < text.length() && Character.isUpperCase(text.charAt(next + 1)));
    }
    int last = ended.end() - 1;
    return text.charAt(last) == '.'
        && (isMarker(ended.begin(), last) || abbreviations.goesOn(text, last, next));
  }

  /**
   * Where a sentence begins that the segmenter ran together with the one from {@code begin} to the
   * full stop at {@code dot}; -1 if none does. Closing quotes, brackets and reference marks such as
   * [2] belong to the sentence before.
   */
  int nextSentence(int begin, int dot, int end) {
    int after = skipClosers(dot + 1, end);
    if (after >= end || dot == begin) {
      return -1;
    }
    if (!Chars.isSpace(text.charAt(after))) {
      return gluedWords.endSentence(begin, dot, after, end) ? after : -1;
    }
    int next = skipDetachedCloser(Chars.skipSpace(text, after), end);
    if (next >= end || !opensSentence(next, end) || isMarker(begin, dot)) {
      return -1;
    }
    boolean goesOn =
        after == dot + 1 ? abbreviations.goesOn(text, dot, next) : abbreviations.owns(text, dot);
    return endsText(text.charAt(dot - 1)) && !goesOn ? next : -1;
  }

  private static boolean endsText(char c) {
    return Character.isLetterOrDigit(c) || Chars.isCloser(c) || c == '%';
  }

  private int skipClosers(int from, int end) {
    int i = from;
    while (i < end) {
      int reference = skipReference(i, end);
      if (reference == i && !Chars.isCloser(text.charAt(i))) {
        return i;
      }
      i = Math.max(reference, i + 1);
    }
    return i;
  }

  /** Past a reference mark, a number in square brackets; {@code from} if none stands there. */
  private int skipReference(int from, int end) {
    if (text.charAt(from) != '[') {
      return from;
    }
    int i = from + 1;
    while (i < end && Character.isDigit(text.charAt(i))) {
      i++;
    }
    return i > from + 1 && i < end && text.charAt(i) == ']' ? i + 1 : from;
  }

  private int skipDetachedCloser(int from, int end) {
    boolean detached =
        from + 1 < end && Chars.isCloser(text.charAt(from)) && Chars.isSpace(text.charAt(from + 1));
    return detached ? Chars.skipSpace(text, from + 1) : from;
  }

  private boolean opensSentence(int from, int end) {
    int i = from;
    while (i < end - 1 && Chars.isOpener(text.charAt(i))) {
      i++;
    }
    char c = text.charAt(i);
    return Character.isDigit(c)
        || Character.isLetter(c) && !Character.isLowerCase(c)
        || Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  /** Whether what ends at the full stop is nothing but the number of a list item. */
  private boolean isMarker(int begin, int dot) {
    if (dot - begin > LONGEST_MARKER || dot == begin) {
      return false;
    }
    for (int i = begin; i < dot; i++) {
      if (!Character.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
