package io.github.uimabrief.model;

/**
 * A number of people with the hard bounds that its wording gives (the table of codebook section 1).
 *
 * @param value the number as stated, or null
 * @param lower the lower bound, or null
 * @param upper the upper bound, or null
 * @param modifier how the wording bounds it
 */
public record Bounds(Long value, Long lower, Long upper, Modifier modifier) {

  /** What a number says with a modifier other than a range or a vague number. */
  public static Bounds of(long number, Modifier modifier) {
    return switch (modifier) {
      case EXACT -> new Bounds(number, number, number, modifier);
      case AT_LEAST, MORE_THAN -> new Bounds(number, number, null, modifier);
      case AT_MOST, FEWER_THAN, NEARLY -> new Bounds(number, null, number, modifier);
      case ABOUT -> new Bounds(number, null, null, modifier);
      case BETWEEN, VAGUE -> throw new IllegalArgumentException(modifier + " has no number");
    };
  }

  /** What a range such as "10 to 15" says. */
  public static Bounds between(long lower, long upper) {
    return new Bounds(null, lower, upper, Modifier.BETWEEN);
  }

  /** What a word such as "dozens" says, whose lower bound a profile gives. */
  public static Bounds vague(long lower) {
    return new Bounds(null, lower, null, Modifier.VAGUE);
  }
}
