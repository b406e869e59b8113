package io.github.uimabrief.time;

import io.github.uimabrief.model.TimexType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a time expression means.
 *
 * @param type its TIMEX3 type
 * @param value its TIMEX3 value, X for what is not known; null where nothing is
 * @param mod its TIMEX3 mod, such as APPROX or END; null where there is none
 * @param start its first day; null where it is not known
 * @param last its last day, inclusive; null where it is not known or not sharp
 */
public record TimeValue(TimexType type, String value, String mod, LocalDate start, LocalDate last) {

  private static final String CLOCK = ".*T\\d\\d.*";

  /** A stretch of the calendar. */
  static TimeValue date(String value, LocalDate start, LocalDate last) {
    return new TimeValue(TimexType.DATE, value, null, start, last);
  }

  /** A stretch of the calendar that is known in part. */
  static TimeValue partial(String value) {
    return date(value, null, null);
  }

  /** A length. */
  static TimeValue duration(String value) {
    return new TimeValue(TimexType.DURATION, value, null, null, null);
  }

  /** The same with a mod; null changes nothing. */
  TimeValue withMod(String newMod) {
    return newMod == null ? this : new TimeValue(type, value, newMod, start, last);
  }

  /** The same as another type and value. */
  TimeValue as(TimexType newType, String newValue) {
    return new TimeValue(newType, newValue, mod, start, last);
  }

  /** The length as it runs from a first day on; null changes nothing. */
  TimeValue from(LocalDate first) {
    return Optional.ofNullable(first)
        .flatMap(day -> Lengths.after(day, value))
        .map(next -> new TimeValue(type, value, mod, first, next.minusDays(1)))
        .orElse(this);
  }

  /** The same without a sharp end. */
  TimeValue fuzzy() {
    return new TimeValue(type, value, mod, start, null);
  }

  /** The same without days. */
  TimeValue withoutDays() {
    return new TimeValue(type, value, mod, null, null);
  }

  /** Whether it tells an hour. */
  public boolean hasClock() {
    return value != null && value.matches(CLOCK);
  }

  /** Whether it is a single known day or lies in one. */
  public boolean isDay() {
    return start != null && start.equals(last);
  }

  /** Whether it is only told to be past, present or to come. */
  public boolean isReference() {
    return value != null && value.endsWith("_REF");
  }

  /** Whether its days are known. */
  boolean isKnown() {
    return start != null;
  }
}
