package io.github.uimabrief.time;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Adds TIMEX3 lengths to dates. */
final class Lengths {

  private static final int LAST_YEAR = 9999; // ISO dates have four digits

  private Lengths() {}

  /** The date a length after {@code from}; empty if the length is vague or no date is so late. */
  static Optional<LocalDate> after(LocalDate from, String length) {
    try {
      int clock = length.indexOf('T');
      LocalDate day = clock == 1 ? from : from.plus(Period.parse(date(length, clock)));
      LocalDate due =
          clock < 0 ? day : day.plusDays(Duration.parse("P" + length.substring(clock)).toDays());
      return Optional.of(due).filter(date -> date.getYear() <= LAST_YEAR);
    } catch (DateTimeException | ArithmeticException vague) {
      return Optional.empty();
    }
  }

  private static String date(String length, int clock) {
    return clock < 0 ? length : length.substring(0, clock);
  }
}
