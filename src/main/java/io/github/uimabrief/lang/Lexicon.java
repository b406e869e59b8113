package io.github.uimabrief.lang;

import java.util.Arrays;
import java.util.List;

/**
 * All word lists of a language in one automaton.
 *
 * <p>The longest phrase that begins at a token wins, and all cues listed for that phrase are its
 * cues: so a longer phrase hides what stands inside it ("condition of anonymity" hides
 * "condition"), which is how word lists state what is no cue.
 *
 * <p>A phrase in lower case matches in any case; a capital asks for a capital ("May" matches "MAY"
 * and not "may"); a word in capitals only matches itself ("US", not "us").
 */
final class Lexicon {

  /** A cue that a phrase bears. */
  record Entry(int type, String value, String phrase, boolean cased) {
    Entry(int type, String value, String phrase) {
      this(type, value, phrase, phrase.chars().anyMatch(Character::isUpperCase));
    }
  }

  /** A phrase found in a text; used again for the next one. */
  static final class Phrase {
    private int tokens;
    private List<Entry> entries = List.of();

    /** How many tokens it has; 0 if none was found. */
    int tokens() {
      return tokens;
    }

    /** The cues that it bears. */
    List<Entry> entries() {
      return entries;
    }

    private void set(int length, List<Entry> borne) {
      tokens = length;
      entries = borne;
    }
  }

  private final Vocabulary vocabulary;
  private final Scanner scanner = new Scanner();
  private PhraseNode[] first = new PhraseNode[1 << 12];
  private long[] followers = {}; // of each first word, as of its node; beside first
  private boolean[] heeded = {}; // whether a phrase of one word tells anything; beside first

  /** An empty lexicon whose words are numbered by a vocabulary. */
  Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a phrase that bears a cue. */
  void add(String phrase, int type, String value) {
    scanner.scan(phrase, 0, phrase.length());
    PhraseNode node = null;
    for (int i = 0; i < scanner.count(); i++) {
      int word = vocabulary.add(phrase, scanner.begin(i), scanner.end(i));
      node = i == 0 ? firstOrGrow(word) : node.stepOrGrow(word);
    }
    if (node != null) {
      node.add(new Entry(type, value, phrase));
    }
  }

  /**
   * Says of what types {@link #addTypes} tells, once all phrases are there.
   *
   * @param wanted their bits
   */
  void heed(long[] wanted) {
    followers = new long[first.length];
    heeded = new boolean[first.length];
    for (int word = 0; word < first.length; word++) {
      PhraseNode node = first[word];
      if (node != null) {
        node.heed(wanted);
        followers[word] = node.followers();
        heeded[word] = node.tells();
      }
    }
  }

  /** Whether a phrase that is heeded may begin at a token, by a quick look at it and the next. */
  private boolean mayTell(Scanner tokens, int[] words, int at) {
    int word = words[at];
    if (word == Vocabulary.UNKNOWN || word >= heeded.length) {
      return false;
    }
    int next = at + 1 < tokens.count() ? words[at + 1] : Vocabulary.UNKNOWN;
    return heeded[word] || next != Vocabulary.UNKNOWN && (followers[word] & 1L << next) != 0;
  }

  /** The number of a token in the lists, or {@link Vocabulary#UNKNOWN}. */
  int word(Scanner tokens, int token) {
    return tokens.word(token, vocabulary);
  }

  /**
   * Sets the bits of the types that are heeded of all phrases that begin at a token; those with a
   * capital where some token of the phrase has one.
   *
   * @param words the number of each token of the sentence, from {@link #word}
   * @param from the token to begin at
   */
  void addTypes(String text, Scanner tokens, int[] words, int from, long[] target) {
    PhraseNode node = mayTell(tokens, words, from) ? first[words[from]] : null;
    boolean capital = false;
    for (int at = from; node != null; ) {
      capital |= Character.isUpperCase(text.charAt(tokens.begin(at)));
      node.addTypes(capital, target);
      at++;
      node = at < tokens.count() && words[at] != Vocabulary.UNKNOWN ? node.step(words[at]) : null;
    }
  }

  private PhraseNode first(int word) {
    return word == Vocabulary.UNKNOWN || word >= first.length ? null : first[word];
  }

  /**
   * Finds the longest phrase that begins at a token.
   *
   * @param words the number of each token of the sentence, from {@link #word}
   * @param from the token to begin at
   * @param found receives the phrase
   */
  void longest(String text, Scanner tokens, int[] words, int from, Phrase found) {
    found.set(0, List.of());
    PhraseNode node = first(words[from]);
    for (int at = from; node != null; ) {
      List<Entry> entries = node.fitting(text, tokens, from);
      at++;
      if (!entries.isEmpty()) {
        found.set(at - from, entries);
      }
      node = at < tokens.count() && words[at] != Vocabulary.UNKNOWN ? node.step(words[at]) : null;
    }
  }

  private PhraseNode firstOrGrow(int word) {
    if (word >= first.length) {
      first = Arrays.copyOf(first, Math.max(2 * first.length, word + 1));
    }
    if (first[word] == null) {
      first[word] = new PhraseNode();
    }
    return first[word];
  }
}
