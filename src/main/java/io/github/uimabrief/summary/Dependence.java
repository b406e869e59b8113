package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Span;
import java.util.Optional;

/** Words a condition together with what depends on it. */
final class Dependence {

  /** Words between a condition and what depends on it that still make one clause. */
  private static final int GAP = 2;

  /** Content words of a condition and its consequent that may not be all of them. */
  private static final int FEW = 4;

  private final Context context;
  private final Clause clause;
  private final Opening opening;
  private final Stump stump;

  Dependence(Context context) {
    this.context = context;
    this.clause = new Clause(context);
    this.opening = new Opening(context);
    this.stump = new Stump(context);
  }

  /**
   * The condition with what depends on it, where the text has words for both.
   *
   * @param alone the words of the condition alone
   */
  Optional<String> of(Condition condition, String alone) {
    if (condition.consequent() == null) {
      Span whole = hull(condition);
      return clause
          .around(whole, Due.SENTENCE)
          .or(() -> Optional.of(whole).filter(clause::begins).map(this::cut));
    }
    Span consequent = opening.behind(condition.consequent());
    Span both = context.sentences().hull(hull(condition), consequent);
    boolean close = close(condition, consequent);
    if (!clause.begins(close ? both : consequent)) {
      return clause.around(both, Due.SENTENCE);
    }
    if (close && Wording.count(both.text()) <= Due.SENTENCE) {
      return Optional.of(full(both));
    }
    String depends = context.fit(consequent.text(), Due.SENTENCE / 2);
    String told = context.fit(alone, Due.SENTENCE / 2);
    if (isCut(depends) || isCut(told)) {
      return clause.around(hull(condition), Due.SENTENCE);
    }
    boolean first = condition.span().begin() < consequent.begin();
    return Optional.of(context.phrase(first ? "condition.first" : "condition.own", depends, told));
  }

  private String cut(Span whole) {
    return context.fit(whole.text(), Due.SENTENCE);
  }

  /** Whether the words stop before what they say is said. */
  private static boolean isCut(String words) {
    return words.endsWith("…") || words.endsWith("...");
  }

  /** Few words may be the begin of a clause that says more. */
  private String full(Span both) {
    Optional<String> clause =
        context.words().of(both.text()).size() < FEW
            ? this.clause.around(both, Due.SENTENCE)
            : Optional.empty();
    return clause.orElseGet(() -> context.fit(both.text(), Due.SENTENCE));
  }

  private boolean close(Condition condition, Span consequent) {
    Nearness nearness = new Nearness(context.sentences());
    Span whole = hull(condition);
    return whole.overlaps(consequent)
        || nearness.gap(whole, consequent) <= GAP
        || nearness.gap(consequent, whole) <= GAP;
  }

  private Span hull(Condition condition) {
    return stump.whole(context.sentences().hull(condition.cue(), condition.statement()));
  }
}
