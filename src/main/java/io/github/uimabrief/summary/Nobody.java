package io.github.uimabrief.summary;

import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.NotCounted;
import java.util.Set;

/** Tells near misses that speak of no victim, or of a mere date, from those worth telling first. */
final class Nobody {

  private static final String REASONS =
      "address age date distance duration fiction figure-of-speech finance labour measure model name"
          + " ordinal rate sport thing votes";

  private static final Set<String> TOLD = Set.of(REASONS.split(" "));

  private static final String DATE = "date";

  private Nobody() {}

  /** Whether it looks like a casualty figure and is but a number, a thing or a phrase. */
  static boolean isToldBy(NotCounted miss) {
    return miss.category() == Category.CASUALTY
        && miss.reason() != null
        && TOLD.contains(miss.reason());
  }

  /** Whether it is but a date that stands beside a word of deadlines: no line is spent on it. */
  static boolean isMereDate(NotCounted miss) {
    return miss.category() == Category.DEADLINE && DATE.equals(miss.reason());
  }
}
