package io.github.uimabrief.time;

import java.time.LocalDate;

/**
 * One unit of the calendar.
 *
 * @param start its first day
 * @param unit how long it is
 */
record Interval(LocalDate start, TimeUnit unit) {

  /** The unit that holds {@code date}. */
  static Interval holding(LocalDate date, TimeUnit unit) {
    return new Interval(unit.floor(date), unit);
  }

  /** A single day. */
  static Interval day(LocalDate date) {
    return new Interval(date, TimeUnit.DAY);
  }

  /** Its last day. */
  LocalDate last() {
    return unit.last(start);
  }

  /** The unit {@code count} units later. */
  Interval plus(long count) {
    return holding(unit.plus(start, count), unit);
  }

  /** It as a time value; the days of a season are nobody's agreement and stay open. */
  TimeValue value() {
    TimeValue value = TimeValue.date(unit.format(start), start, last());
    if (unit.isOpen()) {
      return value.withoutDays();
    }
    return unit == TimeUnit.SEASON ? value.fuzzy() : value;
  }
}
