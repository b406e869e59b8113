package io.github.uimabrief.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day of a holiday in a year, by the rule that the word list states.
 *
 * <p>{@code 12-25} is a fixed day; {@code 11-4#4} the fourth Thursday of November, {@code 5-1#-1}
 * the last Monday of May; {@code easter+1} a day counted from Easter Sunday; a rule may end in
 * {@code +n} or {@code -n} days. Anything else has no rule, as what the moon or a decree sets.
 */
final class Holidays {

  private static final Pattern RULE =
      Pattern.compile("(?:(easter)|(\\d+)-(\\d+)(?:#(-?\\d))?)([+-]\\d+)?");
  private static final Pattern FIXED = Pattern.compile("\\d+-\\d+");

  private Holidays() {}

  /** The day of the holiday, if the rule gives one. */
  static Optional<LocalDate> in(int year, String rule) {
    Matcher parts = RULE.matcher(rule);
    if (!parts.matches()) {
      return Optional.empty();
    }
    int shift = parts.group(5) == null ? 0 : Integer.parseInt(parts.group(5));
    try {
      return Optional.of(base(year, parts).plusDays(shift));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** Whether it falls on the same day every year; so does what is no holiday. */
  static boolean isFixed(String rule) {
    return rule == null || FIXED.matcher(rule).matches();
  }

  private static LocalDate base(int year, Matcher parts) {
    if (parts.group(1) != null) {
      return easter(year);
    }
    int month = Integer.parseInt(parts.group(2));
    int day = Integer.parseInt(parts.group(3));
    if (parts.group(4) == null) {
      return LocalDate.of(year, month, day);
    }
    return LocalDate.of(year, month, 1)
        .with(
            TemporalAdjusters.dayOfWeekInMonth(
                Integer.parseInt(parts.group(4)), DayOfWeek.of(day)));
  }

  /** Western Easter Sunday by the anonymous Gregorian algorithm (Meeus/Jones/Butcher, 1876). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int moon = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int weekday = (32 + 2 * (b % 4) + 2 * (c / 4) - moon - c % 4) % 7;
    int late = (a + 11 * moon + 22 * weekday) / 451;
    int days = moon + weekday - 7 * late + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
