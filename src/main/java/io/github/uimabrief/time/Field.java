package io.github.uimabrief.time;

/**
 * A part that a time expression is told in. Rules fill it from the word class of the same name
 * ({@code DAY_PART} from {@code DayPart}); its values are codes, never words of a language.
 */
public enum Field {
  /** A year: 2016, or 87. */
  YEAR,
  /** A month, 1 to 12. */
  MONTH,
  /** A day of the month. */
  DAY,
  /** A day of the week, 1 (Monday) to 7. */
  WEEKDAY,
  /** An ISO week of the year. */
  WEEK_NUMBER,
  /** A quarter of the year, 1 to 4. */
  QUARTER,
  /** A half of the year, 1 or 2. */
  HALF,
  /** SP, SU, FA or WI. */
  SEASON,
  /** The first year of a decade: 1990, or 90. */
  DECADE,
  /** A century, counted from 1. */
  CENTURY,
  /** A rule of {@link Holidays}; empty where there is none. */
  HOLIDAY,
  /** MO, MI, AF, EV, NI or DT, as TIMEX3 has them. */
  DAY_PART,
  /** An hour, or hour and minutes: 7, 19:30, 3.30, 24:00. */
  CLOCK,
  /** Minutes of the hour. */
  MINUTE,
  /** Seconds of the minute. */
  SECOND,
  /** Minutes past the hour, or before it where negative. */
  CLOCK_SHIFT,
  /** am or pm. */
  MERIDIEM,
  /** Z, an offset such as -05:00, or local. */
  ZONE,
  /** Days from the publication date; PRESENT_REF for now. */
  DEICTIC,
  /** Which way from the anchor: a {@link Direction}. */
  DIRECTION,
  /** Which one of several, counted from the end where negative. */
  ORDINAL,
  /** How many, in plain decimals; X where the text does not say. */
  COUNT,
  /** Part of a unit added to the count, in plain decimals: "an hour and a half". */
  COUNT_PART,
  /** Quarters as a share of the year, in plain decimals: "two quarters" is 0.5. */
  YEAR_SHARE,
  /** A {@link TimeUnit}. */
  TIME_UNIT,
  /** start, mid, end, early or late. */
  PERIOD_EDGE,
  /** How a number is bounded, as the codebook's modifiers. */
  HEDGE
}
