package io.github.uimabrief.lang;

/** What segmentation needs to know about single characters, beyond {@link Character}. */
public final class Chars {

  private Chars() {}

  /** White space of any kind: no-break spaces and direction marks included. */
  static boolean isSpace(char c) {
    return c == ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\uFEFF'
        || c == '\u0085';
  }

  /** Whether {@code [begin, end)} holds nothing but white space. */
  public static boolean isBlank(String text, int begin, int end) {
    int i = begin;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i == end;
  }

  /** A character that ends a line. */
  static boolean isLineBreak(char c) {
    if (c >= ' ' && c < '\u0085') {
      return false;
    }
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  /** A quotation mark that opens, or the straight one, which may. */
  static boolean isOpeningQuote(char c) {
    return c == '"' || c == '\'' || Character.getType(c) == Character.INITIAL_QUOTE_PUNCTUATION;
  }

  /** A bracket or quotation mark that closes, or a straight quotation mark, which may. */
  static boolean isCloser(char c) {
    if (c < 128) {
      return c == '"' || c == '\'' || c == ')' || c == ']';
    }
    int type = Character.getType(c);
    return type == Character.FINAL_QUOTE_PUNCTUATION || type == Character.END_PUNCTUATION;
  }

  /** A bracket or quotation mark that opens, or a straight quotation mark, which may. */
  static boolean isOpener(char c) {
    return c == '(' || c == '[' || isOpeningQuote(c);
  }

  /** The first character from {@code from} on that is no white space; the length if none. */
  static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Where the text of {@code [begin, end)} ends once trailing white space is left out. */
  static int trimEnd(String text, int begin, int end) {
    int i = end;
    while (i > begin && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Where the line that holds {@code from} ends: its line break, or the end of the text. */
  static int lineEnd(String text, int from) {
    int i = from;
    while (i < text.length() && !isLineBreak(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The line breaks in {@code [begin, end)}, which holds white space only; CR LF counts once. */
  static int countLineBreaks(String text, int begin, int end) {
    int count = 0;
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      if (isLineBreak(c) && !(c == '\n' && i > begin && text.charAt(i - 1) == '\r')) {
        count++;
      }
    }
    return count;
  }
}
