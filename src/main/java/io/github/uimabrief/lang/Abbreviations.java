package io.github.uimabrief.lang;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Tells the full stop of an abbreviation from the full stop of a sentence. The words are data,
 * {@code rules/<lang>/abbreviations.txt}; Java knows two shapes: a single capital is an initial
 * between names, a chain of single letters and full stops is an abbreviation.
 */
public final class Abbreviations {

  /** What an abbreviation says about the sentence it stands in. */
  private enum Kind {
    BEFORE_NAME,
    BEFORE_NUMBER,
    WITHIN_SENTENCE,
    PHRASE_END,
    INITIAL
  }

  private static final int LONGEST = 12;

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> followers;
  private final Set<String> starters;

  private Abbreviations(RuleFile file) {
    put(file, "before-name", Kind.BEFORE_NAME);
    put(file, "before-number", Kind.BEFORE_NUMBER);
    put(file, "within-sentence", Kind.WITHIN_SENTENCE);
    put(file, "phrase-end", Kind.PHRASE_END);
    followers = new HashSet<>(file.words("phrase-goes-on"));
    starters = new HashSet<>(file.words("starter"));
  }

  private void put(RuleFile file, String section, Kind kind) {
    file.words(section).forEach(word -> kinds.put(word, kind));
  }

  /**
   * The abbreviations of a language.
   *
   * @throws IllegalArgumentException if it has no list
   */
  public static Abbreviations load(String language) {
    return new Abbreviations(RuleFile.load(language, "abbreviations.txt"));
  }

  /** Whether the full stop at {@code dot} is part of an abbreviation, hence of its token. */
  public boolean owns(String text, int dot) {
    Kind kind = kindAt(text, dot);
    if (kind == Kind.BEFORE_NUMBER || kind == Kind.INITIAL) {
      int next = Chars.skipSpace(text, dot + 1);
      return next < text.length() && goesOn(kind, text, dot, next);
    }
    return kind != null;
  }

  /**
   * Whether the sentence goes on after the full stop at {@code dot} because that ends an
   * abbreviation.
   *
   * @param next where the next token begins
   */
  public boolean goesOn(String text, int dot, int next) {
    Kind kind = kindAt(text, dot);
    return kind != null && goesOn(kind, text, dot, next);
  }

  private boolean goesOn(Kind kind, String text, int dot, int next) {
    char first = text.charAt(next);
    return switch (kind) {
      case BEFORE_NAME -> true;
      case BEFORE_NUMBER -> Character.isDigit(first);
      case WITHIN_SENTENCE -> !Chars.isOpeningQuote(first) && !startsSentence(text, next);
      case PHRASE_END -> !opensSentence(first) || phraseGoesOn(text, next);
      case INITIAL ->
          Character.isUpperCase(first)
              && !startsSentence(text, next)
              && isInitial(text, dot - 1, next);
    };
  }

  /** The kind of the abbreviation that ends at {@code dot}; null if none does. */
  private Kind kindAt(String text, int dot) {
    int begin = dot;
    while (begin > 0 && dot - begin < LONGEST && isWordPart(text.charAt(begin - 1))) {
      begin--;
    }
    if (begin == dot) {
      return null;
    }
    if (dot - begin == 1 && Character.isUpperCase(text.charAt(begin))) {
      return Kind.INITIAL;
    }
    Kind kind = kinds.get(text.substring(begin, dot + 1));
    return kind == null && isLetterChain(text, begin, dot) ? Kind.WITHIN_SENTENCE : kind;
  }

  private static boolean isWordPart(char c) {
    return c == '.' || Character.isLetter(c);
  }

  private static boolean isLetterChain(String text, int begin, int dot) {
    for (int i = begin; i < dot; i++) {
      if ((text.charAt(i) == '.') == ((i - begin) % 2 == 0)) {
        return false;
      }
    }
    return dot - begin > 2 && (dot - begin) % 2 == 1;
  }

  /** Whether a word stands at {@code begin} that opens sentences. */
  boolean startsSentence(String text, int begin) {
    String word = wordAt(text, begin);
    int end = begin + word.length();
    return starters.contains(word)
        && (end == text.length() || text.charAt(end) != '.' && text.charAt(end) != '-');
  }

  private boolean isInitial(String text, int letter, int next) {
    boolean word = starters.contains(text.substring(letter, letter + 1));
    return Initials.isInitial(text, letter, next, word);
  }

  private static boolean opensSentence(char c) {
    return Character.isUpperCase(c) || Character.isDigit(c);
  }

  private boolean phraseGoesOn(String text, int begin) {
    String word = wordAt(text, begin);
    int second = Math.min(begin + word.length() + 1, text.length());
    return followers.contains(word) || followers.contains(wordAt(text, second));
  }

  private static String wordAt(String text, int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(begin, end);
  }
}
