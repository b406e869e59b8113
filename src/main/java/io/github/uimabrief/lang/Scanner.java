package io.github.uimabrief.lang;

import java.util.Arrays;

/**
 * Cuts text into words, figures and marks, the units that word lists are written in.
 *
 * <p>A word is a run of letters; an apostrophe begins a new one ("Assad" + "'s"). A figure is a run
 * of digits with single commas or points inside ("2,500.5"). Every other visible character stands
 * alone. Word lists and articles pass through the same scanner, so a phrase matches however the
 * host pipeline tokenizes. An instance is reused for many texts and serves one thread.
 */
final class Scanner {

  private char[] folded = new char[1024];
  private int base;
  private int[] begins = new int[256];
  private int[] ends = new int[256];
  private int[] hashes = new int[256];
  private int count;

  /** Cuts {@code text} from begin to end; what was there before is forgotten. */
  void scan(String text, int begin, int end) {
    base = begin;
    count = 0;
    int length = end - begin;
    if (length > folded.length) {
      folded = new char[2 * length];
    }
    text.getChars(begin, end, folded, 0);
    Vocabulary.fold(folded, 0, length);
    for (int at = 0; at < length; ) {
      int next = after(folded, at, length);
      if (!isSpace(folded[at])) {
        add(begin + at, begin + next, Vocabulary.hash(folded, at, next));
      }
      at = next;
    }
  }

  /** The number of token {@code index} in a vocabulary, or {@link Vocabulary#UNKNOWN}. */
  int word(int index, Vocabulary vocabulary) {
    return vocabulary.find(folded, begins[index] - base, ends[index] - base, hashes[index]);
  }

  /** How many tokens there are. */
  int count() {
    return count;
  }

  /** Where token {@code index} begins in the text. */
  int begin(int index) {
    return begins[index];
  }

  /** Where token {@code index} ends in the text, exclusive. */
  int end(int index) {
    return ends[index];
  }

  /** The begins of all tokens; entries from {@link #count()} on mean nothing. */
  int[] begins() {
    return begins;
  }

  /** The ends of all tokens; entries from {@link #count()} on mean nothing. */
  int[] ends() {
    return ends;
  }

  /** Whether the character stands between words and is never seen. */
  static boolean isSpace(char c) {
    if (c < 128) {
      return c <= ' ';
    }
    return c == '\u00a0' || c == '\u200b' || c == '\ufeff' || Character.isSpaceChar(c);
  }

  private void add(int begin, int end, int hash) {
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      hashes = Arrays.copyOf(hashes, 2 * count);
    }
    begins[count] = begin;
    hashes[count] = hash;
    ends[count++] = end;
  }

  private static int after(char[] text, int at, int end) {
    char c = text[at];
    if (isWord(c)) {
      return endOfWord(text, at + 1, end);
    }
    if (Character.isDigit(c)) {
      return endOfFigure(text, at + 1, end);
    }
    if (isApostrophe(c) && at + 1 < end && isWord(text[at + 1])) {
      return endOfWord(text, at + 1, end);
    }
    boolean pair =
        Character.isHighSurrogate(c) && at + 1 < end && Character.isLowSurrogate(text[at + 1]);
    return at + (pair ? 2 : 1);
  }

  private static int endOfWord(char[] text, int from, int end) {
    int at = from;
    while (at < end && isWord(text[at])) {
      at++;
    }
    return at;
  }

  private static int endOfFigure(char[] text, int from, int end) {
    int at = from;
    while (at < end && (Character.isDigit(text[at]) || joinsDigits(text, at, end))) {
      at++;
    }
    return at;
  }

  private static boolean joinsDigits(char[] text, int at, int end) {
    char c = text[at];
    return (c == ',' || c == '.') && at + 1 < end && Character.isDigit(text[at + 1]);
  }

  /** Whether a character without case is of a word. */
  private static boolean isWord(char c) {
    if (c < 128) {
      return c >= 'a' && c <= 'z';
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
