package io.github.uimabrief.time;

/** How the parts of a time expression are put together. */
public enum Form {
  /** A point or period of the calendar or the clock, lying in the inner one if there is one. */
  DATE,
  /** A length: count and unit, or the sum of the inner ones. */
  DURATION,
  /** One or some units around the anchor: "last week", "the next three days". */
  PERIOD,
  /** A length (first inner) away from the anchor or from the second inner. */
  SHIFT,
  /** The n-th unit or weekday of the inner one: "the first week of 2015". */
  NTH,
  /** The start, middle or end of the inner one. */
  EDGE,
  /** From the first inner one to the second. */
  RANGE,
  /** What comes again: "every Friday". */
  SET,
  /** What happens at the inner date, if there is one; its day is not known. */
  EVENT,
  /** A reference to the date told last: "that date". */
  TOLD
}
