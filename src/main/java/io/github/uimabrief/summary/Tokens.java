package io.github.uimabrief.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes a wording apart into words. */
final class Tokens {

  private Tokens() {}

  /** All words as written, without punctuation; "U.S." is one. */
  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int end = acronymEnd(text, at);
      while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        tokens.add(text.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return tokens;
  }

  /** Where the last letter of "U.S" begins; {@code at} where no such letters stand there. */
  private static int acronymEnd(String text, int at) {
    int end = at;
    while (end + 2 < text.length()
        && Character.isUpperCase(text.charAt(end))
        && text.charAt(end + 1) == '.'
        && Character.isUpperCase(text.charAt(end + 2))) {
      end += 2;
    }
    return end;
  }

  /** Whether the word is written in capitals alone. */
  static boolean isAcronym(String token) {
    return token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
  }
}
