package io.github.uimabrief.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A unit of time, how it divides the calendar and how TIMEX3 writes it. */
public enum TimeUnit {
  SECOND("S", ChronoUnit.DAYS, 0, "PT%sS", "XXXX-XX-XXTXX:XX:XX", d -> d, TimeUnit::isoDay),
  MINUTE("MIN", ChronoUnit.DAYS, 0, "PT%sM", "XXXX-XX-XXTXX:XX", d -> d, TimeUnit::isoDay),
  HOUR("H", ChronoUnit.DAYS, 0, "PT%sH", "XXXX-XX-XXTXX", d -> d, TimeUnit::isoDay),
  DAY("D", ChronoUnit.DAYS, 1, "P%sD", "XXXX-XX-XX", d -> d, TimeUnit::isoDay),
  BUSINESS_DAY("BD", ChronoUnit.DAYS, 1, "P%sD", "XXXX-XX-XX", d -> d, TimeUnit::isoDay),
  WEEKEND(
      "WE",
      ChronoUnit.WEEKS,
      1,
      "P%sWE",
      "XXXX-WXX-WE",
      TimeUnit::saturday,
      d -> isoWeek(d) + "-WE"),
  WEEK("W", ChronoUnit.WEEKS, 1, "P%sW", "XXXX-WXX", TimeUnit::monday, TimeUnit::isoWeek),
  FORTNIGHT("FN", ChronoUnit.WEEKS, 2, "P%sW", "XXXX-WXX", TimeUnit::monday, TimeUnit::isoWeek),
  MONTH(
      "M",
      ChronoUnit.MONTHS,
      1,
      "P%sM",
      "XXXX-XX",
      d -> d.withDayOfMonth(1),
      d -> isoDay(d).substring(0, isoDay(d).length() - 3)),
  QUARTER(
      "Q",
      ChronoUnit.MONTHS,
      3,
      "P%sM",
      "XXXX-QX",
      d -> monthFloor(d, 3, 0),
      d -> year(d) + "-Q" + d.get(IsoFields.QUARTER_OF_YEAR)),
  SEASON(
      "SE",
      ChronoUnit.MONTHS,
      3,
      "P%sM",
      "XXXX-XX",
      d -> monthFloor(d, 3, 2),
      d -> year(d) + "-" + Season.of(d.getMonth())),
  HALF(
      "HY",
      ChronoUnit.MONTHS,
      6,
      "P%sM",
      "XXXX-HX",
      d -> monthFloor(d, 6, 0),
      d -> year(d) + "-H" + (d.getMonthValue() + 5) / 6),
  YEAR("Y", ChronoUnit.YEARS, 1, "P%sY", "XXXX", d -> yearFloor(d, 1), TimeUnit::year),
  FISCAL_YEAR(
      "FY", ChronoUnit.YEARS, 1, "P%sY", "FYXXXX", d -> yearFloor(d, 1), d -> "FY" + year(d)),
  SCHOOL_YEAR(
      "SY", ChronoUnit.YEARS, 1, "P%sY", "SYXXXX", d -> yearFloor(d, 1), d -> "SY" + year(d)),
  DECADE(
      "DE",
      ChronoUnit.YEARS,
      10,
      "P%sY",
      "XXX",
      d -> yearFloor(d, 10),
      d -> year(d).substring(0, 3)),
  CENTURY(
      "CE",
      ChronoUnit.YEARS,
      100,
      "P%sY",
      "XX",
      d -> yearFloor(d, 100),
      d -> year(d).substring(0, 2));

  private final String code;
  private final ChronoUnit chrono;
  private final int amount;
  private final String duration;
  private final String unknown;
  private final UnaryOperator<LocalDate> floor;
  private final Function<LocalDate, String> format;

  TimeUnit(
      String code,
      ChronoUnit chrono,
      int amount,
      String duration,
      String unknown,
      UnaryOperator<LocalDate> floor,
      Function<LocalDate, String> format) {
    this.code = code;
    this.chrono = chrono;
    this.amount = amount;
    this.duration = duration;
    this.unknown = unknown;
    this.floor = floor;
    this.format = format;
  }

  /** The unit with this code, as word lists write it: D, W, M, Y, Q, H and so on. */
  static Optional<TimeUnit> of(String code) {
    return Arrays.stream(values()).filter(unit -> unit.code.equals(code)).findFirst();
  }

  /** The first day of the unit that holds {@code date}. */
  LocalDate floor(LocalDate date) {
    return floor.apply(date);
  }

  /** The unit that holds {@code date}; a weekend goes with the Monday and Tuesday behind it. */
  Interval beside(LocalDate date) {
    return Interval.holding(this == WEEKEND ? date.minusDays(2) : date, this);
  }

  /** The date {@code count} units away; a unit shorter than a day moves nothing. */
  LocalDate plus(LocalDate date, long count) {
    return this == BUSINESS_DAY
        ? BusinessDays.plus(date, count)
        : date.plus(count * amount, chrono);
  }

  /** The last day of the unit that begins on {@code start}. */
  LocalDate last(LocalDate start) {
    if (isClock()) {
      return start;
    }
    return this == WEEKEND ? start.plusDays(1) : plus(start, 1).minusDays(1);
  }

  /** The TIMEX3 value of the unit that begins on {@code start}. */
  String format(LocalDate start) {
    return format.apply(start);
  }

  /** The TIMEX3 value where nothing is known of it. */
  String unknown() {
    return unknown;
  }

  /** The TIMEX3 value of so many units; {@code count} in plain decimals or X. */
  String duration(String count) {
    return duration.formatted(amount < 2 ? count : scaled(count));
  }

  /** Whether it divides the day. */
  boolean isClock() {
    return amount == 0;
  }

  /** Whether each country or house begins it on another day. */
  boolean isOpen() {
    return this == FISCAL_YEAR || this == SCHOOL_YEAR;
  }

  private String scaled(String count) {
    return count.matches("\\d+") ? Long.toString(Long.parseLong(count) * amount) : count;
  }

  private static LocalDate monday(LocalDate date) {
    return date.minusDays(date.getDayOfWeek().getValue() - 1L);
  }

  private static LocalDate saturday(LocalDate date) {
    return monday(date).plusDays(5);
  }

  private static LocalDate monthFloor(LocalDate date, int months, int offset) {
    int month = Math.floorMod(date.getMonthValue() - 1 - offset, months);
    return date.with(TemporalAdjusters.firstDayOfMonth()).minusMonths(month);
  }

  private static LocalDate yearFloor(LocalDate date, int years) {
    return LocalDate.of(date.getYear() - Math.floorMod(date.getYear(), years), 1, 1);
  }

  private static String isoDay(LocalDate date) {
    return date.toString();
  }

  private static String isoWeek(LocalDate date) {
    return "%04d-W%02d"
        .formatted(
            date.get(IsoFields.WEEK_BASED_YEAR), date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  private static String year(LocalDate date) {
    return "%04d".formatted(date.getYear());
  }
}
