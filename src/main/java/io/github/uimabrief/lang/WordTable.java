package io.github.uimabrief.lang;

/**
 * Words and what they mean in an open hash table that is asked with a stretch of text, in any case,
 * so that a look-up makes no garbage.
 */
final class WordTable {

  private static final int SLOTS = 1024;

  private final String[] keys = new String[SLOTS];
  private final NumberWord[] words = new NumberWord[SLOTS];
  private final long[] prefixes = new long[16];
  private int longest;

  /** Adds a word in lower case. */
  void put(String key, NumberWord word) {
    int slot = slot(key, 0, key.length());
    keys[slot] = key;
    words[slot] = word;
    longest = Math.max(longest, key.length());
    int prefix = prefix(key, 0, key.length());
    prefixes[prefix >> 6] |= 1L << prefix;
  }

  /** Whether some word begins with the same two letters; refuses most text at next to no cost. */
  boolean mayHold(CharSequence text, int begin, int end) {
    int prefix = prefix(text, begin, end);
    return (prefixes[prefix >> 6] & 1L << prefix) != 0;
  }

  private static int prefix(CharSequence text, int begin, int end) {
    char second = begin + 1 < end ? text.charAt(begin + 1) : 0;
    return (text.charAt(begin) & 31) << 5 | second & 31;
  }

  /** What the word between these offsets means, or null. */
  NumberWord find(CharSequence text, int begin, int end) {
    return begin >= end || end - begin > longest ? null : words[slot(text, begin, end)];
  }

  private int slot(CharSequence text, int begin, int end) {
    int hash = 0;
    for (int i = begin; i < end; i++) {
      hash = 31 * hash + Character.toLowerCase(text.charAt(i));
    }
    int slot = (hash ^ hash >>> 15) & SLOTS - 1;
    while (keys[slot] != null && !same(keys[slot], text, begin, end)) {
      slot = slot + 1 & SLOTS - 1;
    }
    return slot;
  }

  private static boolean same(String key, CharSequence text, int begin, int end) {
    int length = end - begin;
    int i = key.length() == length ? 0 : length + 1;
    while (i < length && key.charAt(i) == Character.toLowerCase(text.charAt(begin + i))) {
      i++;
    }
    return i == length;
  }
}
