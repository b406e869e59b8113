package io.github.uimabrief.summary;

/**
 * How long a brief may be.
 *
 * @param lines lines at most, the bottom line among them; what was not counted and gaps are not
 * @param words words at most in the same lines
 * @param bottomWords words at most in the bottom line
 * @param contentWords words at most of one wording taken from the text
 */
public record Limits(int lines, int words, int bottomWords, int contentWords) {

  /** 12 lines and 180 words, 50 of them in the bottom line. */
  public static final Limits DEFAULT = new Limits(12, 180, 50, 24);

  /**
   * @throws IllegalArgumentException if a limit is not positive
   */
  public Limits {
    if (lines < 1 || words < 1 || bottomWords < 1 || contentWords < 1) {
      throw new IllegalArgumentException("Every limit must be at least 1");
    }
  }
}
