package io.github.uimabrief.time;

import java.time.LocalDate;
import java.util.Optional;

/** Resolves "from … to …": each end helps to find the other. */
final class RangeResolver {

  private final Anchor anchor;

  RangeResolver(Anchor anchor) {
    this.anchor = anchor;
  }

  /**
   * The range; empty if an end does not resolve or the ends stand in the wrong order. A range ahead
   * may have begun: only its end is sure to lie ahead.
   */
  Optional<TimeValue> resolve(TimeExpression from, TimeExpression to, Look look) {
    if (tellsLess(from, to) || look == Look.AHEAD && mayHaveBegun(from, to)) {
      return end(to, look)
          .flatMap(end -> near(from, end, end.start(), Look.TOLD).flatMap(a -> join(a, end)));
    }
    return end(from, look)
        .flatMap(start -> near(to, start, start.last(), Look.AHEAD).flatMap(b -> join(start, b)));
  }

  private Optional<TimeValue> near(
      TimeExpression end, TimeValue other, LocalDate place, Look look) {
    boolean own = end.tells(Field.DEICTIC) || end.tells(Field.DIRECTION) || !other.isKnown();
    return own || place == null
        ? end(end, look)
        : new TimeResolver(Anchor.of(place)).resolve(end, look);
  }

  /** One end; "now" is the day of publication. */
  private Optional<TimeValue> end(TimeExpression end, Look look) {
    Optional<TimeValue> value = new TimeResolver(anchor).resolve(end, look);
    boolean dated = anchor.publication() != null;
    return value.map(
        v -> dated && v.isReference() ? Interval.day(anchor.publication()).value() : v);
  }

  /** Whether the first end takes its year or month from the second. */
  private static boolean tellsLess(TimeExpression from, TimeExpression to) {
    boolean noYear = to.tells(Field.YEAR) && !isAbsolute(from);
    boolean noMonth = to.tells(Field.MONTH) && from.tells(Field.DAY) && !from.tells(Field.MONTH);
    return noYear || noMonth;
  }

  private boolean mayHaveBegun(TimeExpression from, TimeExpression to) {
    return anchor.publication() != null
        && from.tells(Field.MONTH)
        && to.tells(Field.MONTH)
        && !isAbsolute(from)
        && !isAbsolute(to);
  }

  private static boolean isAbsolute(TimeExpression expression) {
    return expression.tells(Field.YEAR)
        || expression.tells(Field.DEICTIC)
        || expression.tells(Field.DIRECTION);
  }

  /** Both ends, inclusive; lengths join too. */
  static Optional<TimeValue> join(TimeValue a, TimeValue b) {
    if (a.value() == null || b.value() == null) {
      return Optional.empty();
    }
    boolean known = a.isKnown() && b.isKnown();
    if (known && a.start().isAfter(b.start())) {
      return Optional.empty();
    }
    return Optional.of(
        new TimeValue(
            a.type(),
            a.value() + "/" + b.value(),
            null,
            known ? a.start() : null,
            known ? b.last() : null));
  }
}
