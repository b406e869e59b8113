package io.github.uimabrief.lang;

import io.github.uimabrief.lang.NumberWord.Role;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;

/** Takes the words of a number one by one, or refuses a word by what stands before it. */
final class NumberGrammar {

  private static final Set<Role> COUNTERS =
      EnumSet.complementOf(EnumSet.of(Role.AND, Role.MAGNITUDE, Role.DOZEN, Role.DOZENS));
  private static final Set<Role> JOINABLE =
      EnumSet.of(Role.DIGITS, Role.UNIT, Role.TEEN, Role.TEN, Role.HUNDRED, Role.MAGNITUDE);
  private static final Set<Role> UNFINISHED = EnumSet.of(Role.ARTICLE, Role.AND, Role.OF);

  private final NumberSum sum = new NumberSum();
  private Role last = Role.NONE;
  private boolean pending;
  private boolean share;

  /** Takes a number in digits: at the beginning, "3 hundred and | 21", "4 thousand | 3 hundred". */
  boolean takesDigits(BigDecimal value) {
    boolean afterHundredAnd = last == Role.AND && sum.hasRoom(100) && !sum.hasRoom(1000);
    boolean fits = afterHundredAnd || last == Role.MAGNITUDE;
    if (last != Role.NONE && !(fits && sum.isRoomFor(value))) {
      return false;
    }
    pending = last == Role.MAGNITUDE;
    last = afterHundredAnd ? Role.UNIT : Role.DIGITS;
    sum.add(value, 0);
    return true;
  }

  /** Takes a word. */
  boolean takes(NumberWord word) {
    boolean fits = fits(word.role(), word.value());
    if (fits) {
      pending = pending && !word.role().multiplies();
      share = share && !word.role().multiplies();
      last = last == Role.AND && word.role() == Role.ARTICLE ? last : word.role();
    }
    return fits;
  }

  private boolean fits(Role role, long value) {
    return switch (role) {
      case UNIT -> (value > 0 || isEmpty()) && add(10, value, 0);
      case TEEN -> add(100, value, 0);
      case TEN -> add(100, value, 10);
      case HUNDRED -> (sum.isGroupBelow(value) || last == Role.DIGITS) && multiply(value, value);
      case MAGNITUDE -> magnitude(value);
      case DOZEN -> (!isEmpty() || add(10, 1, 0)) && multiply(value, 0);
      case DOZENS -> multiply(value, 0);
      case PAIR -> last == Role.ARTICLE && add(0, value - 1, 0);
      case ARTICLE -> article();
      case AND -> and();
      case OF -> last == Role.PAIR || last == Role.PART || last == Role.PARTS;
      case PART -> part(value);
      case PARTS -> last == Role.UNIT && divide(value);
      case ORDINAL -> ordinal(value);
      default -> false;
    };
  }

  private boolean add(long size, long value, long room) {
    boolean fits = sum.hasRoom(size);
    if (fits) {
      sum.add(BigDecimal.valueOf(value), room);
    }
    return fits;
  }

  private boolean multiply(long factor, long room) {
    boolean fits = COUNTERS.contains(last) && sum.hasGroup();
    if (fits) {
      sum.multiply(factor, room);
    }
    return fits;
  }

  private boolean divide(long divisor) {
    share = true;
    sum.divide(divisor);
    return true;
  }

  private boolean magnitude(long factor) {
    if (last == Role.MAGNITUDE) {
      return sum.scale(factor);
    }
    return COUNTERS.contains(last) && sum.hasGroup() && sum.close(factor);
  }

  private boolean article() {
    return isEmpty()
        ? add(10, 1, 0)
        : last == Role.PART || last == Role.PARTS || last == Role.OF || last == Role.AND;
  }

  private boolean and() {
    if (last != Role.HUNDRED && last != Role.MAGNITUDE) {
      sum.add(BigDecimal.ZERO, 0);
    }
    return JOINABLE.contains(last);
  }

  private boolean part(long divisor) {
    if (last == Role.AND) {
      sum.addPart(divisor);
      return true;
    }
    boolean one = last == Role.UNIT && sum.isGroupBelow(2);
    pending = last == Role.ARTICLE || isEmpty() && add(10, 1, 0);
    return !share && (pending || one) && divide(divisor);
  }

  private boolean ordinal(long value) {
    if (last == Role.UNIT && sum.isGroupBelow(2) && value > 2) {
      return divide(value);
    }
    boolean first = isEmpty() || last == Role.AND && sum.hasRoom(value);
    boolean unit = last == Role.TEN && value < 10;
    return value >= 100 && multiply(value, 0) || (first || unit) && add(0, value, 0);
  }

  boolean isEmpty() {
    return last == Role.NONE;
  }

  /** Whether what was taken is a number only with a multiplier, or before "of". */
  boolean isPending() {
    return pending;
  }

  /** Whether what was taken is a number. */
  boolean isWhole() {
    return !pending && !UNFINISHED.contains(last);
  }

  boolean isShare() {
    return share;
  }

  boolean isRank() {
    return last == Role.ORDINAL && !share;
  }

  /** Whether nothing can follow. */
  boolean isClosed() {
    return last == Role.ORDINAL;
  }

  boolean isInteger() {
    return value().stripTrailingZeros().scale() <= 0;
  }

  BigDecimal value() {
    return sum.value();
  }
}
