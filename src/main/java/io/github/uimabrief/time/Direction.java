package io.github.uimabrief.time;

import java.util.Locale;

/** Which way a time lies from the one it is told from. */
public enum Direction {
  /** The unit before this one. */
  LAST,
  /** The nearest before the anchor. */
  PAST,
  /** The unit that holds the anchor. */
  THIS,
  /** The unit after this one. */
  NEXT,
  /** The unit after the next one. */
  AFTER_NEXT,
  /** The unit before the last one. */
  BEFORE_LAST,
  /** The nearest after the anchor. */
  COMING,
  /** The unit after the one told last. */
  FOLLOWING,
  /** The unit that holds the date told last. */
  SAME,
  /** A length before the anchor. */
  AGO,
  /** A length after the anchor. */
  AHEAD,
  /** A length after the date told last, or after the inner one. */
  LATER,
  /** A length before the date told last, or before the inner one. */
  EARLIER;

  /** The direction that a word list calls so: last, ago and so on. */
  static Direction of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  /** Whether it leads into the past. */
  boolean isBack() {
    return this == LAST || this == BEFORE_LAST || this == PAST || this == AGO || this == EARLIER;
  }

  /** Whether it stays. */
  boolean isStill() {
    return this == THIS || this == SAME;
  }

  /** How many units it leads on; negative into the past. */
  int steps() {
    if (isStill()) {
      return 0;
    }
    int steps = this == AFTER_NEXT || this == BEFORE_LAST ? 2 : 1;
    return isBack() ? -steps : steps;
  }

  /** Whether it starts from the date told last. */
  boolean isFromTold() {
    return this == FOLLOWING || this == SAME || this == LATER || this == EARLIER;
  }
}
