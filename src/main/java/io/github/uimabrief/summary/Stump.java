package io.github.uimabrief.summary;

import io.github.uimabrief.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes a wording that ends within a phrase: "to delay it until" goes on to the end of its
 * clause, as a reader would miss what follows.
 */
final class Stump {

  private static final Pattern REST = Pattern.compile("\\s+\\w[^,;:–—()\"“”]*");

  private static final Pattern INTERRUPTION = Pattern.compile("\\s+\\S");

  /** Words at most that are added. */
  private static final int MOST = 14;

  private final Context context;

  Stump(Context context) {
    this.context = context;
  }

  /** The wording up to the end of the clause where it ends within a phrase; else the same. */
  Span whole(Span wording) {
    if (!context.loose().clauses().isStump(wording.text())) {
      return wording;
    }
    Span sentence = context.sentences().around(wording);
    String rest = context.sentences().between(wording.end(), sentence.end());
    Matcher clause = REST.matcher(rest);
    boolean goesOn =
        clause.lookingAt()
            && Wording.count(clause.group()) <= MOST
            && !context.loose().links(clause.group());
    return goesOn ? to(wording, wording.end() + clause.group().stripTrailing().length()) : wording;
  }

  /** Whether the wording ends within a phrase with which the sentence goes on. */
  boolean isCut(Span wording) {
    String rest =
        context.sentences().between(wording.end(), context.sentences().around(wording).end());
    return context.loose().clauses().isStump(wording.text())
        && INTERRUPTION.matcher(rest).lookingAt()
        && !context.loose().links(rest);
  }

  private Span to(Span wording, int end) {
    return new Span(wording.begin(), end, context.sentences().between(wording.begin(), end));
  }
}
