package io.github.uimabrief.time;

import io.github.uimabrief.model.TimexType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.IntFunction;

/** Resolves points and periods of the calendar and the clock. */
final class DateResolver {

  private static final int ANY_YEAR = 2000; // a leap year, so that it has every day
  private static final String THIS = "this";
  private static final String PRESENT = "PRESENT_REF";

  private final TimeResolver resolver;
  private final Anchor anchor;

  DateResolver(TimeResolver resolver, Anchor anchor) {
    this.resolver = resolver;
    this.anchor = anchor;
  }

  /** The value; empty if no such date exists. */
  Optional<TimeValue> resolve(TimeExpression expression, Look look) {
    if (PRESENT.equals(expression.get(Field.DEICTIC))) {
      return Optional.of(TimeValue.partial(PRESENT));
    }
    String mod = Mods.of(expression.get(Field.HEDGE));
    Optional<TimeValue> date = calendar(expression, look).map(day -> day.withMod(mod));
    Optional<String> clock = Clock.read(expression);
    if (clock.isEmpty()) {
      return expression.has(Field.CLOCK) ? Optional.empty() : date;
    }
    return date.map(day -> withClock(day, clock.get()));
  }

  private static TimeValue withClock(TimeValue date, String clock) {
    boolean day = date.isKnown() ? date.isDay() : date.value() != null;
    return day ? date.as(TimexType.TIME, date.value() + clock) : date;
  }

  private Optional<TimeValue> calendar(TimeExpression expression, Look look) {
    if (!expression.inner().isEmpty()) {
      return resolver
          .resolve(expression.inner().get(0), look)
          .flatMap(base -> inside(expression, base));
    } else if (CalendarResolver.isTold(expression)) {
      return found(expression, origin(expression), look);
    }
    return Optional.of(dayOfClock(expression, look));
  }

  private Optional<TimeValue> inside(TimeExpression expression, TimeValue base) {
    if (!CalendarResolver.isTold(expression)) {
      return Optional.of(base);
    } else if (!base.isKnown()) {
      return Optional.of(unknown(expression));
    }
    return insideKnown(expression, base);
  }

  /**
   * A weekday told with a day picks another day of the same week: "Monday two weeks from now"; told
   * with a day that months or years lead to, the next such day.
   */
  private static Optional<TimeValue> insideKnown(TimeExpression expression, TimeValue base) {
    boolean inWeek =
        base.isDay()
            && expression.has(Field.WEEKDAY)
            && !ShiftResolver.isInMonths(expression.inner().get(0));
    TimeExpression day = inWeek ? expression.with(Field.DIRECTION, THIS) : expression;
    return new CalendarResolver(base.start(), Look.AHEAD).find(day).map(Interval::value);
  }

  private Optional<TimeValue> found(TimeExpression expression, LocalDate origin, Look look) {
    Optional<Interval> interval = new CalendarResolver(origin, look).find(expression);
    if (interval.isEmpty() && (origin == null || expression.has(Field.HOLIDAY))) {
      return Optional.of(unknown(expression));
    }
    return interval.map(Interval::value);
  }

  private LocalDate origin(TimeExpression expression) {
    boolean fromTold = expression.direction().filter(Direction::isFromTold).isPresent();
    return fromTold ? anchor.toldOrPublication() : anchor.publication();
  }

  /** What is known of a date without an anchor: all but the year, the weekday, or nothing. */
  private static TimeValue unknown(TimeExpression expression) {
    Optional<IntFunction<Optional<Interval>>> yearly = YearCycle.of(expression);
    if (yearly.isPresent()) {
      boolean fixed = Holidays.isFixed(expression.get(Field.HOLIDAY));
      String value =
          yearly
              .get()
              .apply(ANY_YEAR)
              .filter(any -> fixed)
              .map(any -> "XXXX" + any.unit().format(any.start()).substring(4))
              .orElse(null);
      return TimeValue.partial(value);
    } else if (expression.has(Field.WEEKDAY)) {
      return TimeValue.partial("XXXX-WXX-" + expression.get(Field.WEEKDAY));
    } else if (expression.has(Field.DAY)) {
      return TimeValue.partial("XXXX-XX-%02d".formatted(expression.number(Field.DAY)));
    }
    return TimeValue.partial(TimeUnit.DAY.unknown());
  }

  /** The day of a time that is told without one: today, or another part of the day so near. */
  private TimeValue dayOfClock(TimeExpression expression, Look look) {
    LocalDate origin = origin(expression);
    if (origin == null) {
      return TimeValue.partial(TimeUnit.DAY.unknown());
    }
    int shift = look == Look.BEHIND && Clock.isEndOfDay(expression) ? -1 : 0;
    shift += expression.direction().map(Direction::steps).orElse(0);
    return Interval.day(origin.plusDays(shift)).value();
  }
}
