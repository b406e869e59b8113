package io.github.uimabrief.lang;

import io.github.uimabrief.lang.NumberWords.Form;
import io.github.uimabrief.lang.NumberWords.Match;
import java.math.BigDecimal;

/** A year spelled as a century and a year of it: "nineteen eighty-four", "twenty sixteen". */
final class YearInHalves {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FIRST_CENTURY = 15;
  private static final int LAST_CENTURY = 20;
  private static final int FIRST_YEAR = 10; // "nineteen three" is no year
  private static final int LAST_YEAR = 99;

  private YearInHalves() {}

  /** Whether a number can be the century. */
  static boolean mayBegin(Match match) {
    return isSpelled(match, FIRST_CENTURY, LAST_CENTURY) && match.tokens() == 1;
  }

  /**
   * The year.
   *
   * @param century what {@link #mayBegin} takes
   * @param year the number that follows it, or null
   * @return null if both are no year
   */
  static Match join(Match century, Match year) {
    return isSpelled(year, FIRST_YEAR, LAST_YEAR)
        ? new Match(
            century.tokens() + year.tokens(),
            century.value().multiply(HUNDRED).add(year.value()),
            Form.YEAR)
        : null;
  }

  private static boolean isSpelled(Match match, int least, int most) {
    return match != null
        && match.form() == Form.SPELLED
        && match.value().compareTo(BigDecimal.valueOf(least)) >= 0
        && match.value().compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}
