package io.github.uimabrief.render;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import java.util.regex.Pattern;

/** Breaks text into lines at white space. */
final class Wrapping {

  private static final int LEAST = 20;
  private static final Pattern STYLE = Pattern.compile("\u001B\\[[0-9;]*m");

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
   * @param first what stands before the first line, styles allowed
   * @param text the text
   * @param rest what stands before every other line
   */
  String wrap(String first, String text, String rest) {
    StringBuilder out = new StringBuilder(first);
    int column = columns(STYLE.matcher(first).replaceAll(""));
    int margin = column;
    for (String word : Clean.line(text).split(" ")) {
      boolean atMargin = column == margin;
      if (!atMargin && column + 1 + columns(word) > width) {
        out.append('\n').append(rest);
        column = columns(rest);
        margin = column;
      } else if (!atMargin) {
        out.append(' ');
        column++;
      }
      out.append(word);
      column += columns(word);
    }
    return out.append('\n').toString();
  }

  /** How many columns a terminal takes for the text. */
  static int columns(String text) {
    return text.codePoints().map(Wrapping::columns).sum();
  }

  private static int columns(int c) {
    switch (UCharacter.getType(c)) {
      case UCharacterCategory.NON_SPACING_MARK,
      UCharacterCategory.ENCLOSING_MARK,
      UCharacterCategory.FORMAT:
        return 0;
      default:
        int wide = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
        return wide == UCharacter.EastAsianWidth.WIDE || wide == UCharacter.EastAsianWidth.FULLWIDTH
            ? 2
            : 1;
    }
  }
}
