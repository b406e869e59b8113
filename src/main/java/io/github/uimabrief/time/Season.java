package io.github.uimabrief.time;

import java.time.Month;

/**
 * The meteorological seasons of the northern hemisphere, in the order of the year they begin in.
 */
enum Season {
  SP(Month.MARCH),
  SU(Month.JUNE),
  FA(Month.SEPTEMBER),
  WI(Month.DECEMBER);

  private final Month begin;

  Season(Month begin) {
    this.begin = begin;
  }

  /** The month in which it begins. */
  Month begin() {
    return begin;
  }

  /** The season that holds the month. */
  static Season of(Month month) {
    return values()[Math.floorMod(month.getValue() - Month.MARCH.getValue(), 12) / 3];
  }
}
