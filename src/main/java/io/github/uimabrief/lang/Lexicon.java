package io.github.uimabrief.lang;

import java.util.ArrayList;
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

  private static final class Node {
    private int[] words = {};
    private Node[] next = {};
    private final List<Entry> entries = new ArrayList<>(1);
    private boolean cased;

    void add(Entry entry) {
      entries.add(entry);
      cased |= entry.cased;
    }

    Node step(int word) {
      for (int i = 0; i < words.length; i++) {
        if (words[i] == word) {
          return next[i];
        }
      }
      return null;
    }

    Node stepOrGrow(int word) {
      Node node = step(word);
      if (node == null) {
        node = new Node();
        words = Arrays.copyOf(words, words.length + 1);
        next = Arrays.copyOf(next, words.length);
        words[words.length - 1] = word;
        next[words.length - 1] = node;
      }
      return node;
    }
  }

  private final Vocabulary vocabulary;
  private final Scanner scanner = new Scanner();
  private Node[] first = new Node[1 << 12];

  /** An empty lexicon whose words are numbered by a vocabulary. */
  Lexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Adds a phrase that bears a cue. */
  void add(String phrase, int type, String value) {
    scanner.scan(phrase, 0, phrase.length());
    Node node = null;
    for (int i = 0; i < scanner.count(); i++) {
      int word = vocabulary.add(phrase, scanner.begin(i), scanner.end(i));
      node = i == 0 ? firstOrGrow(word) : node.stepOrGrow(word);
    }
    if (node != null) {
      node.add(new Entry(type, value, phrase));
    }
  }

  /** The number of the word in the lists, or {@link Vocabulary#UNKNOWN}. */
  int word(String text, int begin, int end) {
    return vocabulary.find(text, begin, end);
  }

  /**
   * Finds the longest phrase that begins at a token.
   *
   * @param words the number of each token of the sentence, from {@link #word}
   * @param from the token to begin at
   * @param found receives the entries of the phrase
   * @return how many tokens the phrase has, 0 if none begins here
   */
  int longest(String text, Scanner tokens, int[] words, int from, List<Entry> found) {
    found.clear();
    int length = 0;
    int word = words[from];
    Node node = word == Vocabulary.UNKNOWN || word >= first.length ? null : first[word];
    for (int at = from; node != null; ) {
      if (fits(node, text, tokens, from, found)) {
        length = at - from + 1;
      }
      at++;
      node = at < tokens.count() && words[at] != Vocabulary.UNKNOWN ? node.step(words[at]) : null;
    }
    return length;
  }

  private static boolean fits(Node node, String text, Scanner tokens, int from, List<Entry> found) {
    if (!node.cased) {
      return replace(found, node.entries);
    }
    boolean cleared = false;
    for (int i = 0; i < node.entries.size(); i++) {
      Entry entry = node.entries.get(i);
      if (!entry.cased || caseFits(entry.phrase, text, tokens, from)) {
        if (!cleared) {
          found.clear();
          cleared = true;
        }
        found.add(entry);
      }
    }
    return cleared;
  }

  private static boolean replace(List<Entry> found, List<Entry> entries) {
    if (entries.isEmpty()) {
      return false;
    }
    found.clear();
    found.addAll(entries);
    return true;
  }

  private static boolean caseFits(String phrase, String text, Scanner tokens, int from) {
    int token = from;
    int at = tokens.begin(token);
    for (int i = 0; i < phrase.length(); i++) {
      char wanted = phrase.charAt(i);
      if (Scanner.isSpace(wanted)) {
        continue;
      }
      if (at == tokens.end(token)) {
        at = tokens.begin(++token);
      }
      if (Character.isUpperCase(wanted) && !Character.isUpperCase(text.charAt(at))) {
        return false;
      }
      at++;
    }
    return true;
  }

  private Node firstOrGrow(int word) {
    if (word >= first.length) {
      first = Arrays.copyOf(first, Math.max(2 * first.length, word + 1));
    }
    if (first[word] == null) {
      first[word] = new Node();
    }
    return first[word];
  }
}
