package io.github.uimabrief.time;

/** The types of TIMEX3. */
public enum TimexType {
  /** A day or a longer stretch of the calendar. */
  DATE,
  /** A time of day. */
  TIME,
  /** A length. */
  DURATION,
  /** What comes again. */
  SET
}
