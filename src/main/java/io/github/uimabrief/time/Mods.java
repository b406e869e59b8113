package io.github.uimabrief.time;

import java.util.Map;

/** The TIMEX3 mods of the words that bound or place a time. */
final class Mods {

  private static final Map<String, String> MODS =
      Map.ofEntries(
          Map.entry("at_least", "EQUAL_OR_MORE"),
          Map.entry("more_than", "MORE_THAN"),
          Map.entry("at_most", "EQUAL_OR_LESS"),
          Map.entry("fewer_than", "LESS_THAN"),
          Map.entry("nearly", "APPROX"),
          Map.entry("about", "APPROX"),
          Map.entry("start", "START"),
          Map.entry("early", "START"),
          Map.entry("mid", "MID"),
          Map.entry("end", "END"),
          Map.entry("late", "END"));

  private Mods() {}

  /** The mod of a code; null for null and for what bounds nothing. */
  static String of(String code) {
    return code == null ? null : MODS.get(code);
  }
}
