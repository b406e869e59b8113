package io.github.uimabrief.lang;

/**
 * Tells the line break of a wrapped paragraph from one that means something.
 *
 * <p>A line that goes on in lower case was wrapped; the longest such line, where it is no longer
 * than a page is wide, is the width the text is wrapped at. A line before a capital was wrapped if
 * it is about full. A text in which no line goes on in lower case is not wrapped at all.
 */
final class LineWidth {

  private static final int WIDEST = 100;

  private final String text;
  private int width = -1;

  LineWidth(String text) {
    this.text = text;
  }

  /**
   * Whether what follows the line break is a new line of its own: a heading's body, a list item.
   *
   * @param end where the text of the first line ends
   * @param next where the text of the next line begins
   */
  boolean isBoundary(int end, int next) {
    char first = text.charAt(next);
    if (isBullet(next)) {
      return true;
    }
    if (Character.isLowerCase(first) || text.charAt(end - 1) == ',') {
      return false;
    }
    return width() == 0 || !isFull(lineLength(end), wordLength(next));
  }

  /** Full: the next word would not have fitted, or three quarters of the width are used. */
  private boolean isFull(int line, int word) {
    return line + 1 + word > width() || 4 * line > 3 * width();
  }

  private boolean isBullet(int i) {
    char c = text.charAt(i);
    boolean dash = c == '-' || c == '*' || c == '\u2013' || c == '\u2014';
    return c == '\u2022'
        || c == '\u00B7'
        || c == '\u25AA'
        || c == '\u25CF'
        || c == '\u25E6'
        || dash && i + 1 < text.length() && Chars.isSpace(text.charAt(i + 1));
  }

  private int lineLength(int end) {
    int begin = end;
    while (begin > 0 && !Chars.isLineBreak(text.charAt(begin - 1))) {
      begin--;
    }
    return end - begin;
  }

  private int wordLength(int begin) {
    int end = begin;
    while (end < text.length() && !Chars.isSpace(text.charAt(end))) {
      end++;
    }
    return end - begin;
  }

  private int width() {
    if (width < 0) {
      width = measure();
    }
    return width;
  }

  private int measure() {
    int widest = 0;
    int begin = 0;
    for (int i = 0; i + 1 < text.length(); i++) {
      if (Chars.isLineBreak(text.charAt(i))) {
        int length = i - begin;
        if (Character.isLowerCase(text.charAt(i + 1)) && length <= WIDEST) {
          widest = Math.max(widest, length);
        }
        begin = i + 1;
      }
    }
    return widest;
  }
}
