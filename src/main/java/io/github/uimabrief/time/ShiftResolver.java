package io.github.uimabrief.time;

import io.github.uimabrief.model.TimexType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
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

  /**
   * The date. Months and years ago, only the month or year is meant; those ahead are counted like a
   * term, to the day.
   */
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
      return Optional.of(based ? vague(direction) : moment(length, direction));
    }
    LocalDate day = moved(origin.get(), length, direction.isBack() ? -1 : 1);
    boolean exact = based || direction == Direction.AHEAD || finest.compareTo(TimeUnit.MONTH) < 0;
    Interval found = exact ? Interval.day(day) : Interval.holding(day, finest);
    return Optional.of(found.value().withMod(Mods.of(length.get(Field.HEDGE))));
  }

  /** Whether it is a shift by no unit shorter than a month. */
  static boolean isInMonths(TimeExpression expression) {
    return expression.form() == Form.SHIFT
        && lengths(expression.inner().get(0))
            .allMatch(
                part -> part.unit().filter(u -> u.compareTo(TimeUnit.MONTH) >= 0).isPresent());
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

  /** Minutes and hours from now, where the time of publication is known. */
  private TimeValue moment(TimeExpression length, Direction direction) {
    return anchor
        .moment()
        .filter(now -> !direction.isFromTold() || anchor.told() == null)
        .filter(now -> lengths(length).allMatch(Clock::isLength))
        .map(now -> now.plusSeconds((direction.isBack() ? -1 : 1) * seconds(length)))
        .map(ShiftResolver::minute)
        .orElseGet(() -> vague(direction));
  }

  private static long seconds(TimeExpression length) {
    return lengths(length).mapToLong(Clock::seconds).sum();
  }

  private static TimeValue minute(LocalDateTime moment) {
    String value = moment.truncatedTo(ChronoUnit.MINUTES).toString();
    return Interval.day(moment.toLocalDate()).value().as(TimexType.TIME, value);
  }

  private static TimeValue vague(Direction direction) {
    return TimeValue.partial(direction.isBack() ? "PAST_REF" : "FUTURE_REF");
  }
}
