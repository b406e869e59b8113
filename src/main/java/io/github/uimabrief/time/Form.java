package io.github.uimabrief.time;

/** How the parts of a time expression are put together. */
public enum Form {
  /** A point or period of the calendar or the clock, lying in the inner one if there is one. */
  DATE(0),
  /** A length: count and unit, or the sum of the inner ones. */
  DURATION(0),
  /** One or some units around the anchor: "last week", "the next three days". */
  PERIOD(0),
  /** A length (first inner) away from the anchor or from the second inner. */
  SHIFT(1),
  /** The n-th unit or weekday of the inner one: "the first week of 2015". */
  NTH(1),
  /** The start, middle or end of the inner one. */
  EDGE(1),
  /** The unit that holds the inner one: "the week of July 18". */
  HOLDING(1),
  /** From the first inner one to the second. */
  RANGE(2),
  /** A length (first inner) that begins on the second inner: "a week starting tomorrow". */
  RUN(2),
  /** What comes again: "every Friday". */
  SET(0),
  /** What happens at the inner date, if there is one; its day is not known. */
  EVENT(0),
  /** A reference to the date told last: "that date". */
  TOLD(0);

  private final int parts;

  Form(int parts) {
    this.parts = parts;
  }

  /** How many inner expressions it cannot do without. */
  int parts() {
    return parts;
  }
}
