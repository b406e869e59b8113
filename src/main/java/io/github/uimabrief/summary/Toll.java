package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.Modifier;
import java.util.Objects;

/**
 * A number of people and its hard bounds; null where not known.
 *
 * @param value the number as stated
 * @param lower the lower bound
 * @param upper the upper bound
 */
record Toll(Long value, Long lower, Long upper) {

  /** An approximate number agrees with what lies within this fraction of it. */
  private static final int TOLERANCE = 4;

  static Toll of(Casualty figure) {
    return new Toll(figure.value(), figure.lower(), figure.upper());
  }

  /** The bounds to compare by: those of "about 12" and "nearly 12" lie around the value. */
  static Toll plausible(Casualty figure) {
    Long value = figure.value();
    boolean about = figure.modifier() == Modifier.ABOUT;
    if (value == null || !about && figure.modifier() != Modifier.NEARLY) {
      return of(figure);
    }
    return new Toll(value, value - value / TOLERANCE, about ? value + value / TOLERANCE : value);
  }

  /** Whether one number can satisfy both. */
  boolean agrees(Toll other) {
    return orZero(lower) <= orInfinite(other.upper) && orZero(other.lower) <= orInfinite(upper);
  }

  /** What holds if both are true. */
  Toll narrow(Toll other) {
    Toll better = orZero(other.lower) > orZero(lower) ? other : this;
    Toll rest = better == this ? other : this;
    Long most = upper == null ? other.upper : upper;
    most = other.upper == null || most == null ? most : least(most, other.upper);
    Long number = better.value == null ? rest.value : better.value;
    boolean exact = better.lower != null && better.lower.equals(most);
    Long least = better.lower == null ? rest.lower : better.lower;
    return new Toll(exact ? least : within(number, least, most), least, most);
  }

  /** What holds if one or the other is true. */
  Toll widen(Toll other) {
    Long least = lower == null || other.lower == null ? null : least(lower, other.lower);
    boolean open = upper == null || other.upper == null;
    Long most = open ? null : Long.valueOf(Math.max(upper, other.upper));
    return new Toll(Objects.equals(value, other.value) ? value : null, least, most);
  }

  /** Both counted together. */
  Toll plus(Toll other) {
    Long sum = value == null || other.value == null ? null : Long.valueOf(value + other.value);
    Long most = upper == null || other.upper == null ? null : Long.valueOf(upper + other.upper);
    Long least = lower == null && other.lower == null ? null : orZero(lower) + orZero(other.lower);
    return new Toll(sum, least, most);
  }

  /** Whether this is certainly or probably the greater number. */
  boolean exceeds(Toll other) {
    return size() > other.size();
  }

  private long size() {
    return value != null ? value : lower != null ? lower : orZero(upper);
  }

  private static Long within(Long number, Long least, Long most) {
    boolean holds = number != null && orZero(least) <= number && number <= orInfinite(most);
    return holds ? number : null;
  }

  private static Long least(Long a, Long b) {
    return Math.min(a, b);
  }

  private static long orZero(Long number) {
    return number == null ? 0 : number;
  }

  private static long orInfinite(Long number) {
    return number == null ? Long.MAX_VALUE : number;
  }
}
