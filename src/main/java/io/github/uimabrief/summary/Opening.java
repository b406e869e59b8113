package io.github.uimabrief.summary;

import io.github.uimabrief.model.Span;

/**
 * Takes off a wording what belongs to the phrase that opens its sentence: of "Under the plan, talks
 * should begin" the wording "the plan, talks should begin" begins behind the comma.
 */
final class Opening {

  private static final String COMMA = ", ";

  private final Context context;

  Opening(Context context) {
    this.context = context;
  }

  /** The part behind the opening phrase; the same where it does not begin within one. */
  Span behind(Span wording) {
    int comma = comma(wording);
    return comma < wording.end() && context.loose().opens(first(wording))
        ? part(comma, wording.end())
        : wording;
  }

  /** The part within a clause that opens the sentence; the same where it stands in none. */
  Span within(Span wording) {
    int comma = comma(wording);
    return comma < wording.end() && context.loose().opensClause(first(wording))
        ? part(wording.begin(), comma - COMMA.length())
        : wording;
  }

  private String first(Span wording) {
    String sentence = context.sentences().around(wording).text();
    return Tokens.of(sentence).stream().findFirst().orElse("");
  }

  /** Where what follows the comma begins that ends the opening; beyond all where there is none. */
  private int comma(Span wording) {
    Span sentence = context.sentences().around(wording);
    int comma = sentence.begin() + sentence.text().indexOf(COMMA) + COMMA.length();
    boolean within = sentence.begin() < wording.begin() && wording.begin() < comma;
    return within ? comma : Integer.MAX_VALUE;
  }

  private Span part(int begin, int end) {
    return new Span(begin, end, context.sentences().between(begin, end));
  }
}
