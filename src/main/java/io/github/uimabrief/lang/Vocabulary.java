package io.github.uimabrief.lang;

/**
 * Numbers the distinct words of all word lists, whatever their case.
 *
 * <p>A look-up takes a stretch of folded characters and allocates nothing: it runs for every word
 * of a corpus.
 */
final class Vocabulary {

  /** The answer for a word that no list holds. */
  static final int UNKNOWN = -1;

  private char[][] words = new char[1 << 12][];
  private long[] entries = new long[1 << 12]; // of each word its hash and, from 1 on, its number
  private int size;

  /** The number of the word, given a new one if it has none. */
  int add(String text, int begin, int end) {
    if (2 * size >= words.length) {
      grow();
    }
    char[] word = folded(text, begin, end);
    int hash = hash(word, 0, word.length);
    int slot = slot(word, 0, word.length, hash);
    if (words[slot] == null) {
      put(slot, word, hash, size++);
    }
    return id(slot);
  }

  /** The number of the word, or {@link #UNKNOWN}. */
  int find(String text, int begin, int end) {
    char[] word = folded(text, begin, end);
    return find(word, 0, word.length, hash(word, 0, word.length));
  }

  /**
   * The number of a word of which the characters are folded already, or {@link #UNKNOWN}.
   *
   * @param hash its {@link #hash}
   */
  int find(char[] folded, int begin, int end, int hash) {
    int slot = slot(folded, begin, end, hash);
    return id(slot);
  }

  private int id(int slot) {
    return (int) entries[slot] - 1;
  }

  /** How many words there are; their numbers run from 0. */
  int size() {
    return size;
  }

  private int slot(char[] folded, int begin, int end, int hash) {
    int slot = hash & (entries.length - 1);
    while (entries[slot] != 0
        && ((int) (entries[slot] >> 32) != hash || !same(words[slot], folded, begin, end))) {
      slot = (slot + 1) & (entries.length - 1);
    }
    return slot;
  }

  private void put(int slot, char[] word, int hash, int id) {
    words[slot] = word;
    entries[slot] = (long) hash << 32 | id + 1;
  }

  private void grow() {
    char[][] oldWords = words;
    long[] oldEntries = entries;
    words = new char[2 * oldWords.length][];
    entries = new long[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      char[] word = oldWords[i];
      if (word != null) {
        int hash = (int) (oldEntries[i] >> 32);
        put(slot(word, 0, word.length, hash), word, hash, (int) oldEntries[i] - 1);
      }
    }
  }

  /** The hash by which a word of folded characters is found. */
  static int hash(char[] folded, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + folded[i];
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean same(char[] word, char[] folded, int begin, int end) {
    if (word.length != end - begin) {
      return false;
    }
    for (int i = 0; i < word.length; i++) { // words are short
      if (word[i] != folded[begin + i]) {
        return false;
      }
    }
    return true;
  }

  private static char[] folded(String text, int begin, int end) {
    char[] word = new char[end - begin];
    text.getChars(begin, end, word, 0);
    fold(word, 0, word.length);
    return word;
  }

  /** Takes the case from characters. */
  static void fold(char[] chars, int begin, int end) {
    for (int i = begin; i < end; i++) {
      chars[i] = fold(chars[i]);
    }
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }
}
