package io.github.uimabrief.lang;

/**
 * Walks over the words of a sentence, which are its tokens cut at hyphens. Whether a segmenter
 * makes one token of "twenty-three" or three, the words are the same; a hyphen that abuts both its
 * neighbours is passed over.
 */
final class WordCursor {

  private final CharSequence text;
  private final int[] begins;
  private final int[] ends;
  private final int to;
  private int token;
  private int begin;
  private int end;

  WordCursor(CharSequence text, int[] begins, int[] ends, int from, int to) {
    this.text = text;
    this.begins = begins;
    this.ends = ends;
    this.to = to;
    moveTo(from);
  }

  /** The end of the first word of a token. */
  static int wordEnd(CharSequence text, int begin, int tokenEnd) {
    int i = begin;
    while (i < tokenEnd && text.charAt(i) != '-') {
      i++;
    }
    return i;
  }

  private void moveTo(int newToken) {
    token = newToken;
    begin = token < to ? begins[token] : 0;
    end = token < to ? wordEnd(text, begin, ends[token]) : 0;
  }

  /** Goes to the next word. */
  void advance() {
    if (end < ends[token]) {
      begin = end + 1;
      end = wordEnd(text, begin, ends[token]);
    } else {
      moveTo(isHyphen(token + 1) ? token + 2 : token + 1);
    }
  }

  private boolean isHyphen(int i) {
    return i + 1 < to
        && ends[i] - begins[i] == 1
        && text.charAt(begins[i]) == '-'
        && begins[i] == ends[i - 1]
        && ends[i] == begins[i + 1];
  }

  /** Stretches the word to an offset; false if no token ends there. */
  boolean stretchTo(int newEnd) {
    while (token + 1 < to && ends[token] < newEnd) {
      token++;
    }
    end = newEnd;
    return ends[token] == newEnd;
  }

  boolean hasWord() {
    return token < to;
  }

  /** Whether the word is the last of its token. */
  boolean endsToken() {
    return end == ends[token];
  }

  CharSequence text() {
    return text;
  }

  int token() {
    return token;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }
}
