package io.github.uimabrief.time;

import java.math.BigDecimal;
import java.util.Optional;

/** Writes lengths. */
final class DurationResolver {

  private static final String HALF = "0.5";

  private DurationResolver() {}

  /** P2W, PT48H, P1Y6M, PXD; empty if the expression tells no unit. */
  static Optional<TimeValue> resolve(TimeExpression expression) {
    String value = expression.inner().isEmpty() ? simple(expression) : sum(expression);
    return Optional.ofNullable(value)
        .map(TimeValue::duration)
        .map(length -> length.withMod(Mods.of(expression.get(Field.HEDGE))));
  }

  private static String simple(TimeExpression expression) {
    String count = expression.has(Field.COUNT) ? expression.get(Field.COUNT) : "X";
    return expression.unit().map(unit -> length(unit, withPart(expression, count))).orElse(null);
  }

  /** "an hour and a half": the part counts in the same unit; where the rest is not known, not. */
  private static String withPart(TimeExpression expression, String count) {
    String part = expression.get(Field.COUNT_PART);
    return part == null || !count.matches("[\\d.]+")
        ? count
        : new BigDecimal(count).add(new BigDecimal(part)).toPlainString();
  }

  /** Half an hour is thirty minutes and half a year six months; halves of the rest stay halves. */
  private static String length(TimeUnit unit, String count) {
    if (count.equals(HALF) && unit == TimeUnit.HOUR) {
      return TimeUnit.MINUTE.duration("30");
    }
    return count.equals(HALF) && unit == TimeUnit.YEAR
        ? TimeUnit.MONTH.duration("6")
        : unit.duration(count);
  }

  private static String sum(TimeExpression expression) {
    StringBuilder date = new StringBuilder("P");
    StringBuilder clock = new StringBuilder();
    for (TimeExpression part : expression.inner()) {
      String length = simple(part);
      if (length == null) {
        return null;
      } else if (length.startsWith("PT")) {
        clock.append(length.substring(2));
      } else {
        date.append(length.substring(1));
      }
    }
    return clock.isEmpty() ? date.toString() : date + "T" + clock;
  }
}
