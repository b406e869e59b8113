package io.github.uimabrief.time;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Resolves units around the anchor, units counted inside a period, and the edges of periods. */
final class PeriodResolver {

  private static final Set<TimeUnit> BY_CALENDAR =
      EnumSet.of(TimeUnit.QUARTER, TimeUnit.HALF, TimeUnit.DECADE, TimeUnit.CENTURY);
  private static final BigDecimal QUARTERS = BigDecimal.valueOf(4);
  private static final int TO_THURSDAY = 3;

  private final Anchor anchor;

  PeriodResolver(Anchor anchor) {
    this.anchor = anchor;
  }

  /** "last week", "the next three days". */
  Optional<TimeValue> around(TimeExpression expression) {
    return expression.unit().map(unit -> around(expression, unit));
  }

  private TimeValue around(TimeExpression expression, TimeUnit unit) {
    Direction direction = expression.direction().orElse(Direction.THIS);
    LocalDate origin = direction.isFromTold() ? anchor.toldOrPublication() : anchor.publication();
    if (expression.has(Field.YEAR_SHARE)) {
      return stretch(unit, quarters(expression.get(Field.YEAR_SHARE)), direction, origin);
    } else if (expression.has(Field.COUNT) || unit.isClock()) {
      String count = expression.has(Field.COUNT) ? expression.get(Field.COUNT) : "1";
      return stretch(unit, count, direction, origin);
    } else if (origin == null) {
      return TimeValue.partial(unit.unknown());
    }
    return Interval.holding(origin, unit).plus(direction.steps()).value();
  }

  private static String quarters(String shareOfYear) {
    return new BigDecimal(shareOfYear).multiply(QUARTERS).stripTrailingZeros().toPlainString();
  }

  private static TimeValue stretch(
      TimeUnit unit, String count, Direction direction, LocalDate origin) {
    TimeValue length = TimeValue.duration(unit.duration(count));
    if (origin == null || unit.isClock() || !count.matches("\\d{1,4}")) {
      return length;
    }
    long n = Long.parseLong(count);
    LocalDate from = BY_CALENDAR.contains(unit) ? unit.floor(origin) : origin;
    if (direction.isBack()) {
      return span(length, unit.plus(from, -n), from.minusDays(1));
    } else if (BY_CALENDAR.contains(unit)) {
      return span(length, unit.plus(from, 1), unit.plus(from, n + 1).minusDays(1));
    }
    return span(length, from.plusDays(1), unit.plus(from, n));
  }

  private static TimeValue span(TimeValue length, LocalDate start, LocalDate last) {
    return new TimeValue(length.type(), length.value(), null, start, last);
  }

  /** "the first week of 2015", "the last three days of July", "the third Thursday in May". */
  Optional<TimeValue> nth(TimeExpression expression, TimeValue base) {
    if (!base.isKnown() || base.last() == null) {
      return Optional.of(TimeValue.partial(base.value()));
    }
    if (!expression.has(Field.ORDINAL)) {
      return Optional.empty();
    }
    int ordinal = expression.number(Field.ORDINAL);
    if (expression.has(Field.WEEKDAY)) {
      DayOfWeek weekday = DayOfWeek.of(expression.number(Field.WEEKDAY));
      return within(base, Interval.day(weekday(weekday, ordinal, base)));
    }
    Optional<TimeUnit> unit = expression.unit();
    return unit.flatMap(u -> nth(expression, unit(u, ordinal, base), base));
  }

  private static Optional<TimeValue> nth(TimeExpression expression, Interval one, TimeValue base) {
    int ordinal = expression.number(Field.ORDINAL);
    return expression.has(Field.COUNT)
        ? run(one, expression.number(Field.COUNT), ordinal)
        : within(base, one);
  }

  private static Optional<TimeValue> within(TimeValue base, Interval found) {
    boolean outside = found.last().isBefore(base.start()) || found.start().isAfter(base.last());
    return outside ? Optional.empty() : Optional.of(found.value());
  }

  private static LocalDate weekday(DayOfWeek day, int ordinal, TimeValue base) {
    return ordinal > 0
        ? base.start().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(ordinal - 1L)
        : base.last().with(TemporalAdjusters.previousOrSame(day)).plusWeeks(ordinal + 1L);
  }

  /** A week belongs to the period that its Thursday lies in, as ISO 8601 has it for years. */
  private static Interval unit(TimeUnit unit, int ordinal, TimeValue base) {
    int inward = unit == TimeUnit.WEEK ? TO_THURSDAY : 0;
    return ordinal > 0
        ? Interval.holding(base.start().plusDays(inward), unit).plus(ordinal - 1L)
        : Interval.holding(base.last().minusDays(inward), unit).plus(ordinal + 1L);
  }

  private static Optional<TimeValue> run(Interval one, int count, int ordinal) {
    Interval other = one.plus(ordinal > 0 ? count - 1L : 1L - count);
    return RangeResolver.join(
        ordinal > 0 ? one.value() : other.value(), ordinal > 0 ? other.value() : one.value());
  }

  /** "the end of the month" is its last day; "early" and "late" stay as wide as the period. */
  static TimeValue edge(String edge, TimeValue base) {
    String mod = Mods.of(edge);
    if (!base.isKnown() || base.last() == null) {
      return base.withMod(mod);
    }
    return switch (edge) {
      case "end" -> Interval.day(base.last()).value().withMod(mod);
      case "start" -> days(base, base.start(), base.start()).withMod(mod);
      case "mid" -> days(base, middle(base), middle(base)).withMod(mod);
      case "early" -> base.fuzzy().withMod(mod);
      default -> base.withMod(mod);
    };
  }

  private static TimeValue days(TimeValue base, LocalDate start, LocalDate last) {
    return new TimeValue(base.type(), base.value(), base.mod(), start, last);
  }

  private static LocalDate middle(TimeValue base) {
    long days = base.last().toEpochDay() - base.start().toEpochDay() + 1;
    return base.start().plusDays(Math.max(0, days / 2 - 1)); // the 15th of a month
  }
}
