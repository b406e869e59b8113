package io.github.uimabrief.lang;

/**
 * Numbers the distinct words of all word lists, whatever their case.
 *
 * <p>A look-up takes a stretch of text and allocates nothing: it runs for every word of a corpus.
 */
final class Vocabulary {

  /** The answer for a word that no list holds. */
  static final int UNKNOWN = -1;

  private String[] words = new String[1 << 12];
  private int[] ids = new int[1 << 12];
  private int size;

  /** The number of the word, given a new one if it has none. */
  int add(String text, int begin, int end) {
    if (2 * size >= words.length) {
      grow();
    }
    int slot = slot(text, begin, end);
    if (words[slot] == null) {
      words[slot] = folded(text, begin, end);
      ids[slot] = size++;
    }
    return ids[slot];
  }

  /** The number of the word, or {@link #UNKNOWN}. */
  int find(String text, int begin, int end) {
    int slot = slot(text, begin, end);
    return words[slot] == null ? UNKNOWN : ids[slot];
  }

  /** How many words there are; their numbers run from 0. */
  int size() {
    return size;
  }

  private int slot(String text, int begin, int end) {
    int slot = hash(text, begin, end) & (words.length - 1);
    while (words[slot] != null && !same(words[slot], text, begin, end)) {
      slot = (slot + 1) & (words.length - 1);
    }
    return slot;
  }

  private void grow() {
    String[] oldWords = words;
    int[] oldIds = ids;
    words = new String[2 * oldWords.length];
    ids = new int[words.length];
    for (int i = 0; i < oldWords.length; i++) {
      if (oldWords[i] != null) {
        int slot = slot(oldWords[i], 0, oldWords[i].length());
        words[slot] = oldWords[i];
        ids[slot] = oldIds[i];
      }
    }
  }

  private static int hash(String text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + fold(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  private static boolean same(String word, String text, int begin, int end) {
    if (word.length() != end - begin) {
      return false;
    }
    for (int i = begin; i < end; i++) {
      if (word.charAt(i - begin) != fold(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String text, int begin, int end) {
    StringBuilder word = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      word.append(fold(text.charAt(i)));
    }
    return word.toString();
  }

  private static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }
}
