package io.github.uimabrief.model;

/** The types of TIMEX3, spelled as there. */
public enum TimexType implements Code {
  /** A day or a longer stretch of the calendar. */
  DATE,
  /** A time of day. */
  TIME,
  /** A length. */
  DURATION,
  /** What comes again. */
  SET;

  @Override
  public String code() {
    return name();
  }
}
