package io.github.uimabrief.render;

/** Breaks text into lines at white space. */
final class Wrapping {

  private static final int LEAST = 20;

  private final int width;

  Wrapping(int width) {
    if (width < LEAST) {
      throw new IllegalArgumentException("A width of " + width + " is less than " + LEAST);
    }
    this.width = width;
  }

  /**
   * The text in lines that each end in a line feed; white space and control characters in it become
   * single spaces.
   *
   * @param first what stands before the first line
   * @param text the text
   * @param rest what stands before every other line
   */
  String wrap(String first, String text, String rest) {
    StringBuilder out = new StringBuilder(first);
    int column = length(first);
    int margin = column;
    for (String word : Clean.line(text).split(" ")) {
      boolean atMargin = column == margin;
      if (!atMargin && column + 1 + length(word) > width) {
        out.append('\n').append(rest);
        column = length(rest);
        margin = column;
      } else if (!atMargin) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += length(word);
    }
    return out.append('\n').toString();
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
