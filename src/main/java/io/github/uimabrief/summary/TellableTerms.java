package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Span;
import java.util.List;
import java.util.Optional;

/** Decides which conditions and deadlines stand alone, as {@link Tellable} does for proposals. */
final class TellableTerms {

  /** Words of a wording that says something by itself. */
  private static final int ENOUGH = 2;

  private final Context context;
  private final Terms terms;
  private final Actors actors;

  TellableTerms(Context context, Findings findings) {
    this.context = context;
    this.terms = new Terms(context, findings);
    this.actors = new Actors(context);
  }

  /** A word may be enough where the text tells what depends on it: "if asked, they will come". */
  boolean nested(Condition condition) {
    String told = condition.statement().text();
    return (condition.consequent() != null || words(told) >= ENOUGH)
        && !context.loose().isFragment(told)
        && !terms.isCut(condition)
        && !context.loose().clauses().isCut(terms.condition(condition));
  }

  /** Whether a condition of its own is told: with what depends on it, and in whole clauses. */
  boolean condition(Condition condition) {
    return nested(condition)
        && terms
            .whole(condition)
            .filter(told -> depends(told, condition) && complete(told, condition))
            .isPresent();
  }

  /** Whether the words tell more than the condition: what depends on it. */
  private boolean depends(String told, Condition condition) {
    int alone = Wording.count(condition.cue().text() + " " + condition.statement().text());
    return told.endsWith("…") || Wording.count(told) > alone + 1;
  }

  /** Whether a deadline of its own is told: one that says when, and what is due. */
  boolean deadline(Deadline deadline) {
    Optional<String> due = terms.due(deadline).filter(this::fits);
    boolean negated = due.filter(context.words()::negated).isPresent();
    return negated || due.isPresent() && vouched(deadline.factuality(), deadline.attribution());
  }

  /** Something is due, and the words for it need not be cut. */
  private boolean fits(String what) {
    return words(what) >= ENOUGH && Wording.count(what) <= context.limits().contentWords();
  }

  /**
   * A pronoun at the begin, "you", or the "we" of a talk is understood only where a source speaks.
   */
  private boolean complete(String told, Condition condition) {
    boolean spoken = !actors.sources(condition.attribution()).isEmpty();
    boolean anybody =
        !spoken && context.loose().clauses().speaks(told) && new Quotation(context).isTalk();
    boolean first =
        told.regionMatches(true, 0, condition.cue().text(), 0, condition.cue().text().length());
    boolean begun = told.startsWith(Clause.CUT);
    String clause = first ? told.substring(condition.cue().text().length()) : told;
    return !anybody
        && !context.loose().clauses().isCut(told)
        && !interrupts(condition)
        && !context.loose().isFragment(told.replace(Clause.CUT, ""))
        && !context.loose().addressesReader(told)
        && !context.loose().clauses().namesNoSubject(clause)
        && !(begun && leans(told.substring(Clause.CUT.length())))
        && (first || !context.loose().clauses().isHeadless(told))
        && (spoken || first || !context.loose().lacksSubject(told));
  }

  /** "To, if need be, help": the words before it are not whole without those behind it. */
  private boolean interrupts(Condition condition) {
    Span sentence = context.sentences().around(condition.cue());
    String before = context.sentences().between(sentence.begin(), condition.cue().begin()).strip();
    return before.endsWith(" " + context.phrase("words.infinitive") + ",");
  }

  /** Whether the words begin in the midst of a clause. */
  private boolean leans(String told) {
    String first = Tokens.of(told).stream().findFirst().orElse("");
    boolean clause = context.loose().opensClause(first);
    return context.loose().lacksSubject(told) || context.loose().opens(first) && !clause;
  }

  /** What the text does not stand behind is told where it says who does not. */
  boolean vouched(Factuality factuality, List<Span> attribution) {
    boolean unreal = factuality == Factuality.DENIED || factuality == Factuality.HYPOTHETICAL;
    return !unreal || !actors.sources(attribution).isEmpty();
  }

  /** Words that do more than open a phrase or negate it. */
  long words(String text) {
    return Tokens.of(text).stream()
        .filter(w -> !context.loose().opens(w) && !context.words().negated(w))
        .count();
  }
}
