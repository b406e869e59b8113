package io.github.uimabrief.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoField;

/** Counts days without Saturdays and Sundays; holidays differ from place to place and count. */
final class BusinessDays {

  private static final int A_WEEK = 5;

  private BusinessDays() {}

  /** The day so many business days after {@code from}, or before it where negative. */
  static LocalDate plus(LocalDate from, long count) {
    LocalDate day = from.plusWeeks(count / A_WEEK);
    int step = Long.signum(count);
    for (long left = Math.abs(count % A_WEEK); left > 0; ) {
      day = day.plusDays(step);
      left -= isBusinessDay(day) ? 1 : 0;
    }
    return day;
  }

  private static boolean isBusinessDay(LocalDate day) {
    return day.get(ChronoField.DAY_OF_WEEK) < DayOfWeek.SATURDAY.getValue();
  }
}
