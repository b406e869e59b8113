package io.github.uimabrief.time;

import io.github.uimabrief.model.TimexType;
import java.util.Optional;

/** Writes what comes again. */
final class SetResolver {

  private SetResolver() {}

  /** P1D for "daily", XXXX-WXX-5 for "every Friday". */
  static Optional<TimeValue> resolve(TimeExpression expression) {
    return value(expression).map(value -> TimeValue.partial(value).as(TimexType.SET, value));
  }

  private static Optional<String> value(TimeExpression expression) {
    if (expression.has(Field.WEEKDAY)) {
      return Optional.of("XXXX-WXX-" + expression.get(Field.WEEKDAY));
    } else if (expression.has(Field.MONTH)) {
      return Optional.of("XXXX-%02d".formatted(expression.number(Field.MONTH)));
    } else if (expression.has(Field.DAY_PART)) {
      return Optional.of(TimeUnit.DAY.unknown() + "T" + expression.get(Field.DAY_PART));
    }
    String count = expression.has(Field.COUNT) ? expression.get(Field.COUNT) : "1";
    return expression.unit().map(unit -> unit.duration(count));
  }
}
