package io.github.uimabrief.time;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The time of day that an expression tells, as TIMEX3 writes it after the date. */
final class Clock {

  private static final Set<String> AFTER_NOON = Set.of("AF", "EV", "NI");
  private static final String AFTERNOON = "pm";
  private static final String FORENOON = "am";
  private static final int NOON = 12;
  private static final int HOUR = 60;
  private static final int TEN = 10;
  private static final int END_OF_DAY = 24 * HOUR;

  private static final String DECIMAL = "\\d{1,4}(\\.\\d+)?";
  private static final Map<TimeUnit, Integer> SECONDS =
      Map.of(TimeUnit.HOUR, HOUR * HOUR, TimeUnit.MINUTE, HOUR, TimeUnit.SECOND, 1);

  private Clock() {}

  /** {@code T19:30Z} or {@code TNI}; empty if it tells no time of day or one that cannot be. */
  static Optional<String> read(TimeExpression expression) {
    if (!expression.has(Field.CLOCK)) {
      return Optional.ofNullable(expression.get(Field.DAY_PART)).map("T"::concat);
    }
    int minutes = minutes(expression);
    if (minutes < 0 || minutes > END_OF_DAY) {
      return Optional.empty();
    }
    String seconds =
        expression.has(Field.SECOND) ? ":%02d".formatted(expression.number(Field.SECOND)) : "";
    String zone = expression.has(Field.ZONE) ? expression.get(Field.ZONE) : "";
    return Optional.of(
        "T%02d:%02d%s%s"
            .formatted(minutes / HOUR, minutes % HOUR, seconds, "local".equals(zone) ? "" : zone));
  }

  /** Whether it tells the end of a day. */
  static boolean isEndOfDay(TimeExpression expression) {
    return expression.has(Field.CLOCK) && minutes(expression) == END_OF_DAY;
  }

  /** Whether it is a length told in numbers of hours, minutes or seconds. */
  static boolean isLength(TimeExpression part) {
    return part.unit().filter(SECONDS::containsKey).isPresent()
        && String.valueOf(part.get(Field.COUNT)).matches(DECIMAL);
  }

  /** How many seconds such a length lasts, in full ones. */
  static long seconds(TimeExpression length) {
    return new BigDecimal(length.get(Field.COUNT))
        .multiply(BigDecimal.valueOf(SECONDS.get(length.unit().orElseThrow())))
        .longValue();
  }

  private static int minutes(TimeExpression expression) {
    String[] clock =
        expression.get(Field.CLOCK).split("[:.]|(?<=^\\d\\d)(?=\\d\\d$)|(?<=^\\d)(?=\\d\\d$)");
    int minute = clock.length > 1 ? minutes(clock[1]) : 0;
    minute = expression.has(Field.MINUTE) ? expression.number(Field.MINUTE) : minute;
    int shift = expression.has(Field.CLOCK_SHIFT) ? expression.number(Field.CLOCK_SHIFT) : 0;
    return HOUR * hour(expression, Integer.parseInt(clock[0])) + minute + shift;
  }

  /** The 3 of 7.3 stands for 30: a number ends in no zero. */
  private static int minutes(String digits) {
    int minutes = Integer.parseInt(digits);
    return digits.length() == 1 ? TEN * minutes : minutes;
  }

  private static int hour(TimeExpression expression, int hour) {
    String meridiem = expression.get(Field.MERIDIEM);
    boolean twelve = hour == NOON;
    if (FORENOON.equals(meridiem)) {
      return twelve ? 0 : hour;
    }
    boolean late = AFTER_NOON.contains(String.valueOf(expression.get(Field.DAY_PART)));
    return hour < NOON && (late || AFTERNOON.equals(meridiem)) ? hour + NOON : hour;
  }
}
