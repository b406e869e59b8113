package io.github.uimabrief.engine;

import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How many seconds a TIMEX3 length has, as Recognizers-Text counts them: months of 30 days. */
final class Seconds {

  private static final Pattern PART = Pattern.compile("(\\d+(?:\\.\\d+)?)(WE|[SHDWYM])");
  private static final Map<String, Integer> SIZES =
      Map.of("S", 1, "H", 3600, "D", 86400, "W", 604800, "WE", 172800, "M", 2592000, "Y", 31536000);
  private static final int MINUTE = 60;

  private Seconds() {}

  /** In plain decimals; "unknown" where the value is no length or an open one. */
  static String of(String value) {
    if (value == null || !value.startsWith("P") || value.contains("X")) {
      return "unknown";
    }
    int clock = value.indexOf('T');
    return PART.matcher(value)
        .results()
        .map(part -> seconds(part, clock >= 0 && part.start() > clock))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static BigDecimal seconds(MatchResult part, boolean clock) {
    int size = clock && part.group(2).equals("M") ? MINUTE : SIZES.get(part.group(2));
    return new BigDecimal(part.group(1)).multiply(BigDecimal.valueOf(size));
  }
}
