package io.github.uimabrief.model;

/**
 * A stretch of the document text.
 *
 * @param begin first character, in UTF-16 code units
 * @param end one past the last character
 * @param text exactly the covered text, never null
 */
public record Span(int begin, int end, String text) {

  /** The span of {@code text} from begin to end. */
  public static Span of(String text, int begin, int end) {
    return new Span(begin, end, text.substring(begin, end));
  }

  /** Whether the two spans share at least one character. */
  public boolean overlaps(Span other) {
    return begin < other.end && other.begin < end;
  }

  /** Whether the other span lies wholly inside this one. */
  public boolean covers(Span other) {
    return begin <= other.begin && other.end <= end;
  }

  /** The span without marks at its ends, a percent sign excepted; null if no word is left. */
  public Span words() {
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetterOrDigit(text.charAt(to - 1))
        && text.charAt(to - 1) != '%') {
      to--;
    }
    return from == to ? null : new Span(begin + from, begin + to, text.substring(from, to));
  }
}
