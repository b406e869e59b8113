package io.github.uimabrief.lang;

/** Finds numbers. */
final class NumberWords {

  /** A number of {@code tokens} tokens, its value in plain decimals and how it is written. */
  record Match(int tokens, String value, String shape) {}

  Match longest(CharSequence text, Scanner tokens, int at) {
    char c = text.charAt(tokens.begin(at));
    if (!Character.isDigit(c)) {
      return null;
    }
    String digits = text.subSequence(tokens.begin(at), tokens.end(at)).toString();
    boolean year = digits.length() == 4 && (digits.startsWith("1") || digits.startsWith("2"));
    return new Match(1, digits.replace(",", ""), year ? "year" : "digits");
  }
}
