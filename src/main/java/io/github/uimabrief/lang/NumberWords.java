package io.github.uimabrief.lang;

import io.github.uimabrief.lang.NumberWord.Role;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * Finds numbers in digits and in words among the tokens of a sentence.
 *
 * <p>The words and their values are ICU's ({@link SpelledNumbers}), and a list adds those that news
 * writes beside them ("two dozen", "half a million"); a few rules combine them. A token that begins
 * no number costs one look-up and no garbage. The tests read back what ICU spells.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
final class NumberWords {

  /** How a number is written, which bounds what it can count. */
  enum Form {
    /** In digits, with or without a magnitude: "12,000", "30k", "2.5 million". */
    DIGITS,
    /** In words: "twenty-three", "half a million", "a dozen". */
    SPELLED,
    /** Four bare digits that begin with 1 or 2: a count or a year. */
    YEAR,
    /** With decimals and no magnitude: a measure, never a count. */
    DECIMAL,
    /** A share: "3/4", "two thirds", "a quarter" before "of". */
    FRACTION,
    /** A rank: "12th", "twenty-third". */
    ORDINAL,
    /** With a currency sign: "$3 million". */
    MONEY,
    /** With a percent sign. */
    PERCENT,
    /** The first part of a hyphenated modifier: the 15 of "15-year-old". */
    MODIFIER;

    /** Whether nothing can be added to a number of this form. */
    boolean isClosed() {
      return this == FRACTION || this == ORDINAL || this == PERCENT;
    }

    /** Its name in rules. */
    String shape() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it can count people. */
    boolean isCount() {
      return this == DIGITS || this == SPELLED || this == YEAR;
    }

    private boolean isModifier(String text, int end) {
      return !isClosed()
          && end + 1 < text.length()
          && text.charAt(end) == '-'
          && Character.isLetter(text.charAt(end + 1));
    }
  }

  /**
   * A number found.
   *
   * @param tokens how many tokens it spans, at least 1
   * @param value its exact value; a fraction's is rounded to 16 digits
   * @param form how it is written
   */
  record Match(int tokens, BigDecimal value, Form form) {}

  private static final Set<Role> BEGINNERS =
      EnumSet.of(Role.UNIT, Role.TEEN, Role.TEN, Role.DOZEN, Role.PART, Role.ORDINAL);
  private static final Set<Role> AFTER_ARTICLE =
      EnumSet.of(Role.HUNDRED, Role.MAGNITUDE, Role.DOZEN, Role.PAIR, Role.PART);

  private final NumberLexicon lexicon;

  NumberWords(NumberLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The longest number that begins with a token.
   *
   * @param tokens the tokens of a sentence of the text
   * @param words their numbers in the vocabulary
   * @param at the index of the token
   * @return the number, or null if the token begins none
   */
  Match longest(String text, Scanner tokens, int[] words, int at) {
    if (!mayBegin(text, tokens, words, at)) {
      return null;
    }
    Match match = new NumberReader(lexicon, new WordCursor(text, tokens, words, at)).read();
    if (YearInHalves.mayBegin(match) && at + 1 < tokens.count()) {
      Match year = YearInHalves.join(match, longest(text, tokens, words, at + 1));
      return year == null ? match : year;
    }
    if (match != null && match.form().isModifier(text, tokens.end(at + match.tokens() - 1))) {
      return new Match(match.tokens(), match.value(), Form.MODIFIER);
    }
    return match;
  }

  /** Whether a number may begin with a token, by a quick look. */
  boolean mayBegin(String text, Scanner tokens, int[] words, int at) {
    return NumeralScanner.mayBegin(text, tokens.begin(at)) || mayBegin(words, at, tokens.count());
  }

  private boolean mayBegin(int[] words, int at, int count) {
    NumberWord word = lexicon.word(words[at]);
    if (word == null || word.role() != Role.ARTICLE || at + 1 == count) {
      return word != null && BEGINNERS.contains(word.role());
    }
    NumberWord next = lexicon.word(words[at + 1]);
    return next != null && AFTER_ARTICLE.contains(next.role());
  }
}
