package io.github.uimabrief.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What comes again every year, month or week, of which an expression means one.
 *
 * @param at the one {@code n} rounds from the anchor's, if that round has one
 * @param reach how many rounds to look either way; leap days are up to 8 years apart
 */
record Cycle(IntFunction<Optional<Interval>> at, int reach) {

  /** The one on the side that the look wants. */
  Optional<Interval> find(LocalDate anchor, Look look) {
    return switch (look) {
      case AHEAD -> first(i -> !i.last().isBefore(anchor));
      case BEHIND -> latest(i -> i.start().isBefore(anchor));
      case TOLD -> latest(i -> !i.start().isAfter(anchor));
    };
  }

  /** The one in the direction that the expression tells. */
  Optional<Interval> find(LocalDate anchor, Direction direction) {
    return switch (direction) {
      case NEXT, AFTER_NEXT, COMING, FOLLOWING, AHEAD, LATER ->
          first(i -> i.start().isAfter(anchor));
      case LAST, BEFORE_LAST, PAST, AGO, EARLIER -> latest(i -> i.last().isBefore(anchor));
      case THIS, SAME -> at.apply(0);
    };
  }

  /** The one nearest to the anchor, on either side. */
  Optional<Interval> nearest(LocalDate anchor) {
    return candidates()
        .min(Comparator.comparing(i -> Math.abs(ChronoUnit.DAYS.between(anchor, i.start()))));
  }

  private Optional<Interval> first(Predicate<Interval> wanted) {
    return candidates().filter(wanted).min(Comparator.comparing(Interval::start));
  }

  private Optional<Interval> latest(Predicate<Interval> wanted) {
    return candidates().filter(wanted).max(Comparator.comparing(Interval::start));
  }

  private Stream<Interval> candidates() {
    return IntStream.rangeClosed(-reach, reach).mapToObj(at).flatMap(Optional::stream);
  }
}
