package io.github.uimabrief.time;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Resolves what lies a length away from the anchor or from another date. */
final class ShiftResolver {

  private static final String WHOLE = "\\d{1,4}";
  private static final int HOURS_A_DAY = 24;

  private final TimeResolver resolver;
  private final Anchor anchor;

  ShiftResolver(TimeResolver resolver, Anchor anchor) {
    this.resolver = resolver;
    this.anchor = anchor;
  }

  /** The date; months and years away from now, only the month or year is meant. */
  Optional<TimeValue> resolve(TimeExpression expression, Look look) {
    TimeExpression length = expression.inner().get(0);
    if (lengths(length).anyMatch(part -> part.unit().isEmpty())) {
      return Optional.empty();
    }
    Direction direction = expression.direction().orElse(Direction.AHEAD);
    TimeUnit finest =
        lengths(length).map(part -> part.unit().orElseThrow()).min(Comparator.naturalOrder()).get();
    boolean based = expression.inner().size() > 1;
    Optional<LocalDate> origin = based ? base(expression, look) : origin(direction);
    if (origin.isEmpty() || lengths(length).anyMatch(part -> !isWhole(part))) {
      return Optional.of(vague(direction));
    }
    LocalDate day = moved(origin.get(), length, direction.isBack() ? -1 : 1);
    boolean exact = based || finest.compareTo(TimeUnit.MONTH) < 0;
    Interval found = exact ? Interval.day(day) : Interval.holding(day, finest);
    return Optional.of(found.value().withMod(Mods.of(length.get(Field.HEDGE))));
  }

  private Optional<LocalDate> base(TimeExpression expression, Look look) {
    return resolver.resolve(expression.inner().get(1), look).map(TimeValue::start);
  }

  private Optional<LocalDate> origin(Direction direction) {
    return Optional.ofNullable(
        direction.isFromTold() ? anchor.toldOrPublication() : anchor.publication());
  }

  private static Stream<TimeExpression> lengths(TimeExpression length) {
    return length.inner().isEmpty() ? Stream.of(length) : length.inner().stream();
  }

  /** Hours move days only where they make whole ones: the hour of publication is not known. */
  private static boolean isWhole(TimeExpression part) {
    if (part.get(Field.COUNT) == null || !part.get(Field.COUNT).matches(WHOLE)) {
      return false;
    }
    TimeUnit unit = part.unit().orElseThrow();
    boolean days = unit == TimeUnit.HOUR && part.number(Field.COUNT) % HOURS_A_DAY == 0;
    return days || !unit.isClock();
  }

  private static LocalDate moved(LocalDate from, TimeExpression length, int sign) {
    LocalDate day = from;
    for (TimeExpression part : lengths(length).toList()) {
      TimeUnit unit = part.unit().orElseThrow();
      long count = part.number(Field.COUNT);
      day =
          unit == TimeUnit.HOUR
              ? day.plusDays(sign * count / HOURS_A_DAY)
              : unit.plus(day, sign * count);
    }
    return day;
  }

  private static TimeValue vague(Direction direction) {
    return TimeValue.partial(direction.isBack() ? "PAST_REF" : "FUTURE_REF");
  }
}
