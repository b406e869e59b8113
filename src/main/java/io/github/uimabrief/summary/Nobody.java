package io.github.uimabrief.summary;

import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.NotCounted;
import java.util.Set;

/** Tells near misses that speak of no victim, or of a mere date, from those worth telling first. */
final class Nobody {

  private static final String REASONS =
      "address age date distance duration fiction figure-of-speech finance labour measure model name"
          + " no-victim ordinal rate reference sport thing votes";

  private static final Set<String> TOLD = Set.of(REASONS.split(" "));

  /** What no reader takes for a toll. */
  private static final Set<String> PLAIN =
      Set.of("date", "duration", "name", "no-victim", "ordinal", "reference");

  private static final String DATE = "date";

  private Nobody() {}

  /** Whether it looks like a casualty figure and is but a number, a thing or a phrase. */
  static boolean isToldBy(NotCounted miss) {
    return miss.category() == Category.CASUALTY
        && miss.reason() != null
        && TOLD.contains(miss.reason());
  }

  /**
   * Whether it is a number or a date of which a brief has nothing to say, such as a rank or name.
   */
  static boolean isPlain(NotCounted miss) {
    return isToldBy(miss) && PLAIN.contains(miss.reason())
        || miss.category() == Category.DEADLINE && DATE.equals(miss.reason());
  }
}
