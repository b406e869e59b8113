package io.github.uimabrief.lang;

/**
 * Walks over the words of a sentence and passes over a hyphen that abuts both its neighbours:
 * "twenty-three" is read like "twenty three".
 */
final class WordCursor {

  private final String text;
  private final Scanner tokens;
  private final int[] words;
  private int at;

  /**
   * A cursor on a token.
   *
   * @param words the number of each token in the vocabulary
   */
  WordCursor(String text, Scanner tokens, int[] words, int at) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.at = at;
  }

  /** Goes to the next word. */
  void advance() {
    at += isHyphen(at + 1) ? 2 : 1;
  }

  private boolean isHyphen(int i) {
    return i + 1 < tokens.count()
        && text.charAt(tokens.begin(i)) == '-'
        && tokens.begin(i) == tokens.end(i - 1)
        && tokens.end(i) == tokens.begin(i + 1);
  }

  /** Goes to the token that ends at an offset; false if none does. */
  boolean goTo(int end) {
    while (at + 1 < tokens.count() && tokens.end(at) < end) {
      at++;
    }
    return tokens.end(at) == end;
  }

  boolean hasWord() {
    return at < tokens.count();
  }

  /** The word's number in the vocabulary. */
  int word() {
    return words[at];
  }

  /** The index of the word's token. */
  int token() {
    return at;
  }

  int begin() {
    return tokens.begin(at);
  }

  String text() {
    return text;
  }
}
