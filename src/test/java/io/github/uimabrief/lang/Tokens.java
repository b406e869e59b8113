package io.github.uimabrief.lang;

import io.github.uimabrief.lang.NumberWords.Match;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The tokens of a text. */
record Tokens(String text, int[] begins, int[] ends) {

  private static final Pattern PART = Pattern.compile("-|[^-\\s]+");

  /** The tokens that {@link BreakIterator}, and so DKPro's segmenter, makes. */
  static Tokens of(String text) {
    BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
    words.setText(text);
    List<int[]> tokens = new ArrayList<>();
    int begin = words.first();
    for (int end = words.next(); end != BreakIterator.DONE; begin = end, end = words.next()) {
      if (!text.substring(begin, end).isBlank()) {
        tokens.add(new int[] {begin, end});
      }
    }
    return of(text, tokens);
  }

  /** The tokens that a segmenter makes which cuts at every hyphen. */
  static Tokens cutAtHyphens(String text) {
    return of(text, PART.matcher(text).results().map(m -> new int[] {m.start(), m.end()}).toList());
  }

  private static Tokens of(String text, List<int[]> tokens) {
    return new Tokens(
        text,
        tokens.stream().mapToInt(token -> token[0]).toArray(),
        tokens.stream().mapToInt(token -> token[1]).toArray());
  }

  int size() {
    return begins.length;
  }

  Match longest(NumberWords numbers, int from) {
    return numbers.longest(text, begins, ends, from, size());
  }

  String covered(int from, Match match) {
    return text.substring(begins[from], ends[from + match.tokens() - 1]);
  }
}
