package io.github.uimabrief.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import java.util.function.IntFunction;

/** What an expression names that comes once a year: a holiday, a season, a month, a day in it. */
final class YearCycle {

  private static final int LEAP_REACH = 8;

  private final TimeExpression expression;

  private YearCycle(TimeExpression expression) {
    this.expression = expression;
  }

  /** What comes once a year; empty if the expression names no such thing. */
  static Optional<IntFunction<Optional<Interval>>> of(TimeExpression expression) {
    YearCycle cycle = new YearCycle(expression);
    if (expression.has(Field.HOLIDAY)) {
      return Optional.of(cycle::holiday);
    } else if (expression.has(Field.SEASON)) {
      return Optional.of(cycle::season);
    } else if (expression.has(Field.QUARTER)) {
      return Optional.of(cycle::quarter);
    } else if (expression.has(Field.HALF)) {
      return Optional.of(cycle::half);
    } else if (expression.has(Field.WEEK_NUMBER)) {
      return Optional.of(cycle::week);
    } else if (expression.has(Field.MONTH)) {
      return Optional.of(expression.has(Field.DAY) ? cycle::day : cycle::month);
    }
    return Optional.empty();
  }

  /** The rounds of it, counted from the anchor's year. */
  static Cycle around(LocalDate anchor, IntFunction<Optional<Interval>> inYear) {
    return new Cycle(i -> inYear.apply(anchor.getYear() + i), LEAP_REACH);
  }

  private Optional<Interval> holiday(int year) {
    return Holidays.in(year, expression.get(Field.HOLIDAY)).map(Interval::day);
  }

  private Optional<Interval> season(int year) {
    Season season = Season.valueOf(expression.get(Field.SEASON));
    return unit(year, season.begin().getValue(), TimeUnit.SEASON);
  }

  private Optional<Interval> quarter(int year) {
    return unit(year, 3 * expression.number(Field.QUARTER) - 2, TimeUnit.QUARTER);
  }

  private Optional<Interval> half(int year) {
    return unit(year, 6 * expression.number(Field.HALF) - 5, TimeUnit.HALF);
  }

  private Optional<Interval> month(int year) {
    return unit(year, expression.number(Field.MONTH), TimeUnit.MONTH);
  }

  private Optional<Interval> week(int year) {
    int week = expression.number(Field.WEEK_NUMBER);
    LocalDate fourth = LocalDate.of(year, 1, 4); // always in the first ISO week
    if (week < 1 || week > fourth.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) {
      return Optional.empty();
    }
    return Optional.of(Interval.holding(fourth, TimeUnit.WEEK).plus(week - 1L));
  }

  private Optional<Interval> day(int year) {
    return day(YearMonth.of(year, expression.number(Field.MONTH)), expression.number(Field.DAY));
  }

  /** The day of the month, if the month has it. */
  static Optional<Interval> day(YearMonth month, int day) {
    return month.isValidDay(day) ? Optional.of(Interval.day(month.atDay(day))) : Optional.empty();
  }

  private static Optional<Interval> unit(int year, int month, TimeUnit unit) {
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(new Interval(LocalDate.of(year, month, 1), unit));
  }
}
