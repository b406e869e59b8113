package io.github.uimabrief.lang;

import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The value of a number as its words come in: a group below the next magnitude, and the total of
 * the magnitudes before it. Room is how large a number word may still be added to the group: after
 * "two hundred" a ten or a unit, after "twenty" a unit, after a unit none.
 */
final class NumberSum {

  private static final int EMPTY = 1000;

  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal group = BigDecimal.ZERO;
  private BigDecimal magnitude = BigDecimal.ONE;
  private long room = EMPTY;

  BigDecimal value() {
    return total.add(group);
  }

  boolean hasRoom(long size) {
    return room >= size;
  }

  /** Whether all of a number in digits fits into the group. */
  boolean isRoomFor(BigDecimal addend) {
    return addend.signum() > 0 && addend.compareTo(BigDecimal.valueOf(room)) < 0;
  }

  boolean hasGroup() {
    return group.signum() > 0;
  }

  boolean isGroupBelow(long limit) {
    return group.compareTo(BigDecimal.valueOf(limit)) < 0;
  }

  /** Adds to the group and leaves the given room. */
  void add(BigDecimal addend, long newRoom) {
    group = group.add(addend);
    room = newRoom;
  }

  void multiply(long factor, long newRoom) {
    group = group.multiply(BigDecimal.valueOf(factor));
    room = newRoom;
  }

  void divide(long divisor) {
    group = group.divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL64);
  }

  /** Closes the group with a magnitude; false if it is not below the one before it. */
  boolean close(long factor) {
    BigDecimal newMagnitude = BigDecimal.valueOf(factor);
    boolean fits = total.signum() == 0 || newMagnitude.compareTo(magnitude) < 0;
    if (fits) {
      magnitude = newMagnitude;
      total = total.add(group.multiply(magnitude));
      group = BigDecimal.ZERO;
      room = EMPTY;
    }
    return fits;
  }

  /** Multiplies all so far by a magnitude that is not below the last: "three lakh crore". */
  boolean scale(long factor) {
    BigDecimal newMagnitude = BigDecimal.valueOf(factor);
    boolean fits = newMagnitude.compareTo(magnitude) >= 0;
    if (fits) {
      magnitude = newMagnitude;
      total = total.multiply(magnitude);
    }
    return fits;
  }

  /** Adds a part of the magnitude just closed, or of one: "a million and a half". */
  void addPart(long divisor) {
    BigDecimal whole = hasGroup() ? BigDecimal.ONE : magnitude;
    add(whole.divide(BigDecimal.valueOf(divisor), MathContext.DECIMAL64), 0);
  }
}
