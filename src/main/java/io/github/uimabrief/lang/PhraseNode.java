package io.github.uimabrief.lang;

import io.github.uimabrief.lang.Lexicon.Entry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.lang3.ArrayUtils;

/** The word behind a beginning of phrases, with the words that go on from there, in order. */
final class PhraseNode {
  private int[] words = {};
  private PhraseNode[] next = {};
  private long bits; // of the words, modulo 64: most words do not go on
  private long[] types = new long[Tiles.MASK]; // of the entries in lower case; null for none
  private long[] casedTypes = new long[Tiles.MASK]; // of those with a capital; null for none
  private final List<Entry> entries = new ArrayList<>(1);
  private boolean cased;

  /** Ends a phrase here. */
  void add(Entry entry) {
    entries.add(entry);
    cased |= entry.cased();
    (entry.cased() ? casedTypes : types)[entry.type() >> 6] |= 1L << entry.type();
  }

  /** Tells from now on of these types only. */
  void heed(long[] wanted) {
    types = Tiles.common(types, wanted);
    casedTypes = Tiles.common(casedTypes, wanted);
    for (PhraseNode node : next) {
      node.heed(wanted);
    }
  }

  /** Where a word leads; null where no phrase goes on with it. */
  PhraseNode step(int word) {
    if ((bits & 1L << word) == 0) {
      return null;
    }
    int at = Arrays.binarySearch(words, word);
    return at < 0 ? null : next[at];
  }

  /** Where a word leads; a way is made if there is none. */
  PhraseNode stepOrGrow(int word) {
    int at = Arrays.binarySearch(words, word);
    if (at < 0) {
      at = -at - 1;
      words = ArrayUtils.insert(at, words, word);
      next = ArrayUtils.insert(at, next, new PhraseNode());
      bits |= 1L << word;
    }
    return next[at];
  }

  /** The entries whose case the text has. */
  List<Entry> fitting(String text, Scanner tokens, int from) {
    if (!cased) {
      return entries;
    }
    List<Entry> fitting = new ArrayList<>(entries.size());
    for (Entry entry : entries) {
      if (!entry.cased() || caseFits(entry.phrase(), text, tokens, from)) {
        fitting.add(entry);
      }
    }
    return fitting;
  }

  /** The bits of the words that go on from here, modulo 64. */
  long followers() {
    return bits;
  }

  /** Whether a phrase that ends here is of a type that is heeded. */
  boolean tells() {
    return types != null || casedTypes != null;
  }

  /** Sets the bits of the types of the phrases that end here; of those with a capital if so. */
  void addTypes(boolean capital, long[] target) {
    if (types != null) {
      Tiles.add(types, target);
    }
    if (capital && casedTypes != null) {
      Tiles.add(casedTypes, target);
    }
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
}
