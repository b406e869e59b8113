package io.github.uimabrief.time;

import io.github.uimabrief.model.TimexType;
import java.util.Optional;

/** Dates that the calendar does not have: February 30. A text may name them all the same. */
final class NoSuchDay {

  private static final String YEAR = "\\d{4}";

  private NoSuchDay() {}

  /**
   * The date as it is written, on no day; empty if it tells no month and day.
   *
   * @param expression one that names no time
   */
  static Optional<TimeValue> written(TimeExpression expression) {
    if (expression.form() != Form.DATE
        || !expression.has(Field.MONTH)
        || !expression.has(Field.DAY)) {
      return Optional.empty();
    }
    String told = expression.get(Field.YEAR);
    String year = told != null && told.matches(YEAR) ? told : "XXXX";
    String day =
        "%s-%02d-%02d"
            .formatted(year, expression.number(Field.MONTH), expression.number(Field.DAY));
    TimeValue date = TimeValue.partial(day);
    return Clock.read(expression)
        .map(at -> date.as(TimexType.TIME, day + at))
        .or(() -> Optional.of(date));
  }
}
