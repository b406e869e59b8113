package io.github.uimabrief.cas;

import java.util.regex.Pattern;

/**
 * Tells conditions of an action from general truths, rules for whomsoever and habits of the past,
 * by who stands in the clauses and by their tense. Nothing that anybody will do depends on these.
 */
final class Generality {

  /** Why a general truth or rule is not counted. */
  static final String GENERAL = "general";

  /** Why a habit is not counted. */
  static final String HABIT = "habit";

  private static final Pattern ANYBODY =
      Pattern.compile(
          "(?is)(you|your|one|people|anyone|anybody|someone|somebody|everyone|everybody)\\b.*");

  private static final Pattern KIND = Pattern.compile("(?s)an? [a-z](?!.*\\b(is|are)\\b).*");
  private static final Pattern CAPITAL = Pattern.compile("(?s).*\\b(?!I\\b)[A-Z].*");
  private static final Pattern OURS =
      Pattern.compile("(?is).*\\b(I|we|us|our|let|please|this|these)\\b.*");

  private static final Pattern AHEAD =
      Pattern.compile(
          "(?is).*(\\b(will|would|could|should|might|may|shall|going to|won[’']t|ready|prepared)\\b"
              + "|[’'](ll|d)\\b).*");

  private static final Pattern PAST_SUBJECT =
      Pattern.compile(
          "(?is)(I|you|he|she|it|they|we|the \\w+)( \\w+ly)? (was|were|\\w{2,}ed)\\b.*");

  private static final Pattern PAST = Pattern.compile("(?is).*\\b(was|were|got|\\w{2,}ed)\\b.*");
  private static final Pattern NOT_PAST =
      Pattern.compile(
          "(?is).*\\b(can|must|to|is|are|has|have|had|do|does|wish\\w*|offered|agreed|threatened"
              + "|warned|promised|vowed|pledged|urged|suggested|asked|said|told|planned)\\b.*");

  private Generality() {}

  /**
   * Why it is no condition of an action, or null.
   *
   * @param content the condition
   * @param consequent what depends on it
   * @param state whether a state or organisation stands in either
   */
  static String reason(String content, String consequent, boolean state) {
    if (AHEAD.matcher(consequent).matches() || AHEAD.matcher(content).matches()) {
      return null;
    }
    boolean whoever =
        ANYBODY.matcher(content).matches()
            || KIND.matcher(content).matches() && !CAPITAL.matcher(consequent).matches();
    if (whoever && !state && !OURS.matcher(consequent).matches()) {
      return GENERAL;
    }
    boolean habit =
        PAST_SUBJECT.matcher(content).matches()
            && PAST.matcher(consequent).matches()
            && !NOT_PAST.matcher(consequent).matches();
    return habit ? HABIT : null;
  }
}
