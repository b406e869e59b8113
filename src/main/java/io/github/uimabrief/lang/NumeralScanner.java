package io.github.uimabrief.lang;

import io.github.uimabrief.lang.NumberWord.Role;
import io.github.uimabrief.lang.NumberWords.Form;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * Reads one number written in digits: "12", "12,000", "12 000", "12,34,567.89", "2.5", "1.2m",
 * "$3bn", "12th", "12%", "3/4". It looks at characters, so it does not matter into how many tokens
 * a segmenter cut them. What is no number in English is refused as a whole: codes ("AK-47", "007"),
 * dates and times ("5/17/2018", "7:30"), addresses ("192.168.1.2"), lists ("22,24").
 */
final class NumeralScanner {

  private final String text;
  private final NumberLexicon lexicon;
  private final StringBuilder digits = new StringBuilder();
  private final int begin;
  private int pos;
  private boolean grouped;
  private Form form = Form.DIGITS;
  private BigDecimal value;

  NumeralScanner(String text, int begin, NumberLexicon lexicon) {
    this.text = text;
    this.begin = begin;
    this.pos = begin;
    this.lexicon = lexicon;
  }

  /** Whether a numeral may begin at this offset. */
  static boolean mayBegin(String text, int i) {
    char c = text.charAt(i);
    boolean sign = c == '.' || c == '$' || c > 127 && isCurrency(c);
    return isDigit(c) || sign && i + 1 < text.length() && !Character.isLetter(text.charAt(i + 1));
  }

  /** Reads the numeral; false where none stands here. */
  boolean scan() {
    skipCurrency();
    int first = pos;
    int lead = run();
    if (!grouping(lead) || !decimals() || !grouped && lead > 1 && at(first) == '0') {
      return false;
    }
    if (form == Form.DIGITS && !grouped && lead == 4 && (at(first) == '1' || at(first) == '2')) {
      form = Form.YEAR;
    }
    value = new BigDecimal(digits.toString());
    return affix() && share() && !isPartOfCode();
  }

  /** The number read. */
  BigDecimal value() {
    return value;
  }

  /** How it is written. */
  Form form() {
    return form;
  }

  /** The offset behind its last character. */
  int end() {
    return pos;
  }

  private void skipCurrency() {
    if (isCurrency(at(pos))) {
      form = Form.MONEY;
      pos += isSpace(at(pos + 1)) ? 2 : 1;
    }
  }

  private int run() {
    int from = pos;
    while (isDigit(at(pos))) {
      digits.append(text.charAt(pos++));
    }
    return pos - from;
  }

  private boolean grouping(int lead) {
    if (at(pos) == ',' && isDigit(at(pos + 1))) {
      return lead > 0 && lead <= 3 && commas();
    }
    while (lead <= 3 && lead > 0 && isSpace(at(pos)) && isThousand(pos + 1)) {
      pos++;
      run();
      grouped = true;
    }
    return true;
  }

  /** Takes groups of three, or of two (lakhs and crores) before the last three. */
  private boolean commas() {
    int groups = 0;
    int pairs = 0;
    int threes = 0;
    int size;
    do {
      pos++;
      size = run();
      groups++;
      pairs += size == 2 ? 1 : 0;
      threes += size == 3 ? 1 : 0;
    } while (at(pos) == ',' && isDigit(at(pos + 1)));
    grouped = true;
    return size == 3 && pairs + threes == groups && (pairs == 0 || threes == 1);
  }

  private boolean isThousand(int i) {
    return isDigit(at(i)) && isDigit(at(i + 1)) && isDigit(at(i + 2)) && !isDigit(at(i + 3));
  }

  private boolean decimals() {
    if (at(pos) == '.' && isDigit(at(pos + 1))) {
      digits.append('.');
      pos++;
      run();
      form = form == Form.MONEY ? form : Form.DECIMAL;
    }
    return digits.length() > 0 && !(at(pos) == '.' && isDigit(at(pos + 1)));
  }

  /** Takes what is written to the digits: a magnitude, an ordinal's ending, the percent sign. */
  private boolean affix() {
    int from = pos;
    while (Character.isLetter(at(pos))) {
      pos++;
    }
    NumberWord affix = lexicon.affix(text, from, pos);
    if (affix != null && affix.role() == Role.SUFFIX) {
      value = value.multiply(BigDecimal.valueOf(affix.value()));
      form = form == Form.MONEY ? form : Form.DIGITS;
    } else if (affix != null) {
      form = Form.ORDINAL;
    } else if (from == pos && at(pos) == '%') {
      pos++;
      form = Form.PERCENT;
    }
    return affix != null || from == pos || form == Form.PERCENT;
  }

  /** Takes the divisor of a fraction; a date ("5/17/2018") is none. */
  private boolean share() {
    if (at(pos) != '/' || !isDigit(at(pos + 1))) {
      return true;
    }
    digits.setLength(0);
    pos++;
    run();
    form = Form.FRACTION;
    BigDecimal divisor = new BigDecimal(digits.toString());
    boolean sound = divisor.signum() > 0 && at(pos) != '/' && !Character.isLetter(at(pos));
    value = sound ? value.divide(divisor, MathContext.DECIMAL64) : value;
    return sound;
  }

  private boolean isPartOfCode() {
    char before = at(begin - 1);
    boolean joined = before == '-' && Character.isLetter(at(begin - 2));
    boolean dated = (before == '/' || before == ':' || before == '.') && isDigit(at(begin - 2));
    return joined
        || dated
        || Character.isLetterOrDigit(before)
        || at(pos) == ':' && isDigit(at(pos + 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isCurrency(char c) {
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
  }

  private char at(int i) {
    return i >= 0 && i < text.length() ? text.charAt(i) : 0;
  }
}
