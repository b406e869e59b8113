package io.github.uimabrief.lang;

import com.ibm.icu.text.RuleBasedNumberFormat;
import io.github.uimabrief.lang.NumberWord.Role;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * The words of which ICU spells the numbers of a language, cardinals and ranks.
 *
 * <p>ICU's own parser wants a string that is known to be one number, and takes microseconds; so its
 * words are asked for once, and {@link NumberReader} puts them together.
 */
final class SpelledNumbers {

  private static final String ORDINAL = "%spellout-ordinal";
  private static final long LARGEST = 1_000_000_000_000_000L;

  private final RuleBasedNumberFormat format;

  SpelledNumbers(String language) {
    format =
        new RuleBasedNumberFormat(Locale.forLanguageTag(language), RuleBasedNumberFormat.SPELLOUT);
  }

  /** Hands over each word with what it does in a number. */
  void forEach(BiConsumer<String, NumberWord> words) {
    for (long value = 0; value <= LARGEST; value = next(value)) {
      words.accept(last(format.format(value)), new NumberWord(role(value), value));
      words.accept(last(format.format(value, ORDINAL)), new NumberWord(Role.ORDINAL, value));
    }
  }

  /** The next number that has a word of its own: 19, 20, 30 … 100, 1,000, a million. */
  private static long next(long value) {
    if (value < 20) {
      return value + 1;
    }
    return value < 100 ? value + 10 : value * (value == 100 ? 10 : 1000);
  }

  private static Role role(long value) {
    if (value < 10) {
      return Role.UNIT;
    }
    if (value < 20) {
      return Role.TEEN;
    }
    if (value < 100) {
      return Role.TEN;
    }
    return value == 100 ? Role.HUNDRED : Role.MAGNITUDE;
  }

  /** "hundred" of "one hundred". */
  private static String last(String spelled) {
    return spelled.substring(spelled.lastIndexOf(' ') + 1);
  }
}
