package io.github.uimabrief.lang;

import io.github.uimabrief.lang.NumberWords.Match;
import java.util.ArrayList;
import java.util.List;

/** The numbers of an English text. */
record Numbers(String text, Scanner scanner, int[] words) {

  private static final LanguagePack ENGLISH = LanguagePack.of("en");

  static Numbers in(String text) {
    Scanner scanner = new Scanner();
    scanner.scan(text, 0, text.length());
    int[] words = new int[scanner.count()];
    for (int i = 0; i < words.length; i++) {
      words[i] = ENGLISH.lexicon().word(scanner, i);
    }
    return new Numbers(text, scanner, words);
  }

  int tokens() {
    return words.length;
  }

  Match at(int token) {
    return ENGLISH.numbers().longest(text, scanner, words, token);
  }

  String covered(int token) {
    return text.substring(scanner.begin(token), scanner.end(token + at(token).tokens() - 1));
  }

  List<Match> all() {
    List<Match> all = new ArrayList<>();
    for (int i = 0; i < words.length; ) {
      Match match = at(i);
      i += match == null ? 1 : match.tokens();
      if (match != null) {
        all.add(match);
      }
    }
    return all;
  }
}
