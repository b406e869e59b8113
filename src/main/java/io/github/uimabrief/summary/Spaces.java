package io.github.uimabrief.summary;

/** Knows white space, which parts words and lines. */
final class Spaces {

  private Spaces() {}

  /** Each run of white space as one space. */
  static String single(String raw) {
    return isOneLine(raw) ? raw : joined(raw);
  }

  private static boolean isOneLine(String raw) {
    boolean space = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isSpace(c) && (c != ' ' || space)) {
        return false;
      }
      space = c == ' ';
    }
    return true;
  }

  private static String joined(String raw) {
    StringBuilder line = new StringBuilder(raw.length());
    boolean space = false;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (!isSpace(c)) {
        line.append(c);
      } else if (!space) {
        line.append(' ');
      }
      space = isSpace(c);
    }
    return line.toString();
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }

  /** How many words stand between white space. */
  static int words(String line) {
    int words = 0;
    for (int i = 0; i < line.length(); i++) {
      boolean begins = i == 0 || isSpace(line.charAt(i - 1));
      words += begins && !isSpace(line.charAt(i)) ? 1 : 0;
    }
    return words;
  }
}
