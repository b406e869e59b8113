package io.github.uimabrief.cas;

/**
 * Tells conditions of an action from general truths, rules for whomsoever and habits of the past,
 * by who stands in the clauses and by their tense. Nothing that anybody will do depends on these.
 */
final class Generality {

  /** Why a general truth or rule is not counted. */
  static final String GENERAL = "general";

  /** Why a habit is not counted. */
  static final String HABIT = "habit";

  private final RuleSpace space;

  Generality(RuleSpace space) {
    this.space = space;
  }

  /**
   * Why it is no condition of an action, or null.
   *
   * @param content the condition
   * @param consequent what depends on it
   * @param state whether a state or organisation stands in either
   */
  String reason(String content, String consequent, boolean state) {
    if (is("general.ahead", consequent) || is("general.ahead", content)) {
      return null;
    }
    boolean whoever =
        is("general.anybody", content)
            || is("general.kind", content) && !is("general.named", consequent);
    if (whoever && !state && !is("general.ours", consequent)) {
      return GENERAL;
    }
    boolean habit =
        is("habit.condition", content)
            && is("habit.consequent", consequent)
            && !is("habit.not", consequent);
    return habit ? HABIT : null;
  }

  private boolean is(String pattern, String words) {
    return space.pattern(pattern).matcher(words).matches();
  }
}
