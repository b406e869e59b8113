package io.github.uimabrief.lang;

import io.github.uimabrief.lang.NumberWord.Role;
import io.github.uimabrief.lang.NumberWords.Form;
import io.github.uimabrief.lang.NumberWords.Match;

/**
 * Reads one number word by word, each taken or refused by what stands before it, and keeps the
 * longest reading that is whole and ends where a token ends.
 */
final class NumberReader {

  private final NumberLexicon lexicon;
  private final WordCursor words;
  private final int from;
  private final NumberGrammar number = new NumberGrammar();
  private Form form = Form.SPELLED;
  private Match best;
  private Match beforeAnd;

  NumberReader(NumberLexicon lexicon, WordCursor words) {
    this.lexicon = lexicon;
    this.words = words;
    this.from = words.token();
  }

  /** Reads until a word does not fit and returns the longest whole number, or null. */
  Match read() {
    boolean fits = true;
    while (fits && words.hasWord()) {
      fits = NumeralScanner.mayBegin(words.text(), words.begin()) ? numeral() : word();
    }
    return best;
  }

  private boolean numeral() {
    var numeral = new NumeralScanner(words.text(), words.begin(), lexicon);
    if (!numeral.scan() || !words.goTo(numeral.end())) {
      return false;
    }
    if (number.isEmpty()) {
      form = numeral.form();
    } else if (numeral.form() != Form.DIGITS) {
      return false;
    }
    return number.takesDigits(numeral.value()) && step(Role.DIGITS);
  }

  private boolean word() {
    NumberWord word = lexicon.word(words.word());
    if (word == null) {
      return false;
    }
    if (word.role() == Role.AND) {
      beforeAnd = best;
    } else if (word.role() == Role.OF && number.isPending()) {
      mark(words.token()); // "a quarter | of the people"; "a quarter of a million" reads on
    }
    boolean fits = (form != Form.MONEY || word.role() != Role.AND) && number.takes(word);
    if (!fits && beforeAnd != null && word.role().multiplies()) {
      best = beforeAnd; // "two million and | three million": the "and" joined nothing
    }
    return fits && step(word.role());
  }

  /** Goes on; false if nothing can follow. */
  private boolean step(Role role) {
    form = role.multiplies() && (form == Form.YEAR || form == Form.DECIMAL) ? Form.DIGITS : form;
    if (number.isWhole()) {
      mark(words.token() + 1);
    }
    words.advance();
    return !form.isClosed() && !number.isClosed();
  }

  private void mark(int end) {
    best = new Match(end - from, number.value(), form());
  }

  private Form form() {
    if (form == Form.MONEY || form.isClosed()) {
      return form;
    }
    if (number.isRank() || number.isShare()) {
      return number.isRank() ? Form.ORDINAL : Form.FRACTION;
    }
    return number.isInteger() ? form : Form.DECIMAL;
  }
}
