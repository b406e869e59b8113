package io.github.uimabrief.lang;

import java.util.Optional;

/** Finds the title of an article in its text. */
public final class Headline {

  private static final int LONGEST = 200;
  private static final String LEAD_ENDS = ".:;,";

  private Headline() {}

  /**
   * The first line, if it is the title: if it equals the title that the metadata tell, or, where
   * they tell none, if a blank line follows and it is short and does not end like a sentence.
   *
   * @param title the title the metadata tell; null if none
   */
  public static Optional<Range> find(String text, String title) {
    int begin = Chars.skipSpace(text, 0);
    int lineEnd = Chars.lineEnd(text, begin);
    int end = Chars.trimEnd(text, begin, lineEnd);
    boolean found =
        title == null ? looksLikeOne(text, begin, end) : text.substring(begin, end).equals(title);
    return found && end > begin ? Optional.of(new Range(begin, end)) : Optional.empty();
  }

  private static boolean looksLikeOne(String text, int begin, int end) {
    int next = Chars.skipSpace(text, end);
    return end > begin
        && end - begin <= LONGEST
        && next < text.length()
        && Chars.countLineBreaks(text, end, next) > 1
        && (LEAD_ENDS.indexOf(text.charAt(end - 1)) < 0 || endsInAbbreviation(text, begin, end));
  }

  /** A full stop that belongs to a chain of single letters, as in U.S., ends no sentence. */
  private static boolean endsInAbbreviation(String text, int begin, int end) {
    return end - begin > 4 && text.charAt(end - 1) == '.' && text.charAt(end - 3) == '.';
  }
}
