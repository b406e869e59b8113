package io.github.uimabrief.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.IntFunction;

/** Finds the day or period of the calendar that an expression names, seen from an anchor. */
final class CalendarResolver {

  private static final int MONTHS_REACH = 60;
  private static final int WEEKS_REACH = 2;
  private static final int LIFETIME_AHEAD = 20;

  private final LocalDate anchor;
  private final Look look;

  /** Sees calendars from {@code anchor}, which may be null. */
  CalendarResolver(LocalDate anchor, Look look) {
    this.anchor = anchor;
    this.look = look;
  }

  /** Whether the expression tells anything of the calendar. */
  static boolean isTold(TimeExpression expression) {
    return YearCycle.of(expression).isPresent()
        || expression.has(Field.YEAR)
        || expression.has(Field.DECADE)
        || expression.has(Field.CENTURY)
        || expression.has(Field.WEEKDAY)
        || expression.has(Field.DAY)
        || expression.has(Field.DEICTIC);
  }

  /** The day or period; empty where there is none or the anchor is needed and missing. */
  Optional<Interval> find(TimeExpression expression) {
    Optional<IntFunction<Optional<Interval>>> yearly = YearCycle.of(expression);
    if (yearly.isPresent()) {
      return yearly(expression, yearly.get());
    } else if (expression.has(Field.YEAR)) {
      return Optional.of(year(expression.get(Field.YEAR), kindOfYear(expression)));
    } else if (expression.has(Field.DECADE)) {
      return Optional.of(year(expression.get(Field.DECADE), TimeUnit.DECADE));
    } else if (expression.has(Field.CENTURY)) {
      int first = 100 * (expression.number(Field.CENTURY) - 1);
      return Optional.of(new Interval(LocalDate.of(first, 1, 1), TimeUnit.CENTURY));
    }
    return anchor == null ? Optional.empty() : nearAnchor(expression);
  }

  private static TimeUnit kindOfYear(TimeExpression expression) {
    return expression.unit().filter(TimeUnit::isOpen).orElse(TimeUnit.YEAR);
  }

  private Optional<Interval> nearAnchor(TimeExpression expression) {
    if (expression.has(Field.DEICTIC)) {
      return Optional.of(Interval.day(anchor.plusDays(expression.number(Field.DEICTIC))));
    } else if (expression.has(Field.DAY)) {
      Cycle months = new Cycle(i -> dayInMonth(expression, i), MONTHS_REACH);
      boolean nearest = expression.has(Field.WEEKDAY) && look == Look.TOLD;
      return nearest ? months.nearest(anchor) : choose(expression, months);
    } else if (expression.has(Field.WEEKDAY)) {
      return weekday(expression);
    }
    return Optional.empty();
  }

  private Optional<Interval> yearly(
      TimeExpression expression, IntFunction<Optional<Interval>> inYear) {
    if (expression.has(Field.YEAR)) {
      return inYear.apply(year(expression.get(Field.YEAR), TimeUnit.YEAR).start().getYear());
    } else if (anchor == null) {
      return Optional.empty();
    }
    if (expression.has(Field.WEEK_NUMBER) && look == Look.TOLD) {
      return inYear.apply(anchor.getYear());
    }
    Optional<Interval> onWeekday =
        expression.has(Field.WEEKDAY) ? onWeekday(expression, inYear) : Optional.empty();
    return onWeekday.or(() -> choose(expression, YearCycle.around(anchor, inYear)));
  }

  /** A weekday told with a date picks the year in which both are true, if one is near. */
  private Optional<Interval> onWeekday(
      TimeExpression expression, IntFunction<Optional<Interval>> inYear) {
    Cycle fitting =
        new Cycle(
            i ->
                inYear
                    .apply(anchor.getYear() + i)
                    .filter(day -> day.start().getDayOfWeek() == dayOfWeek(expression)),
            1);
    return fitting
        .find(anchor, look)
        .or(() -> fitting.find(anchor, look == Look.AHEAD ? Look.TOLD : Look.AHEAD));
  }

  private Optional<Interval> choose(TimeExpression expression, Cycle cycle) {
    return expression
        .direction()
        .map(direction -> cycle.find(anchor, direction))
        .orElseGet(() -> cycle.find(anchor, look));
  }

  private Optional<Interval> dayInMonth(TimeExpression expression, int months) {
    return YearCycle.day(YearMonth.from(anchor).plusMonths(months), expression.number(Field.DAY))
        .filter(
            day ->
                !expression.has(Field.WEEKDAY)
                    || day.start().getDayOfWeek() == dayOfWeek(expression));
  }

  private Optional<Interval> weekday(TimeExpression expression) {
    LocalDate inWeek =
        anchor
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .with(TemporalAdjusters.nextOrSame(dayOfWeek(expression)));
    Cycle cycle = new Cycle(i -> Optional.of(Interval.day(inWeek.plusWeeks(i))), WEEKS_REACH);
    return switch (expression.direction().orElse(Direction.AGO)) {
      case NEXT -> cycle.at().apply(1);
      case LAST -> cycle.at().apply(-1);
      default -> choose(expression, cycle);
    };
  }

  private static DayOfWeek dayOfWeek(TimeExpression expression) {
    return DayOfWeek.of(expression.number(Field.WEEKDAY));
  }

  /** A year of two digits is the one at most 20 years after the anchor and 79 before it. */
  private Interval year(String digits, TimeUnit unit) {
    int year = Integer.parseInt(digits);
    if (digits.length() <= 2) {
      int latest = (anchor == null ? 2000 : anchor.getYear()) + LIFETIME_AHEAD;
      year = latest - Math.floorMod(latest - year, 100);
    }
    return new Interval(LocalDate.of(year, 1, 1), unit);
  }
}
