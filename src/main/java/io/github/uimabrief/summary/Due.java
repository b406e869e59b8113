package io.github.uimabrief.summary;

import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Span;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what is due at a deadline. */
final class Due {

  /** Words at most of the sentence around a condition or deadline. */
  static final int SENTENCE = 36;

  private final Context context;
  private final Findings findings;
  private final Clause clause;
  private final Opening opening;

  Due(Context context, Findings findings) {
    this.context = context;
    this.findings = findings;
    this.clause = new Clause(context);
    this.opening = new Opening(context);
  }

  /** What is due: in the rule's words, or by its target, or in the words of a short sentence. */
  Optional<String> of(Deadline deadline, Terms terms) {
    if (deadline.what() != null) {
      return Optional.of(stated(opening.behind(deadline.what()), deadline));
    }
    Stream<String> conditional =
        findings.conditions().stream()
            .filter(c -> c.id().equals(deadline.target()))
            .map(c -> terms.whole(c).orElseGet(() -> terms.condition(c)));
    Stream<String> sentence = clause.around(deadline.span(), SENTENCE).stream();
    return Stream.of(conditional, sentence).flatMap(s -> s).findFirst();
  }

  /** What the rule names as due; with its time or its sentence where it does not stand alone. */
  private String stated(Span due, Deadline deadline) {
    Span what = infinitive(due);
    Span whole = context.sentences().hull(what, deadline.span());
    boolean before = what.end() <= deadline.span().begin();
    if (before && context.loose().clauses().isStump(what.text())) {
      return whole.text();
    }
    return standsAlone(what.text())
        ? what.text()
        : clause
            .around(whole, what == due ? SENTENCE : context.limits().contentWords())
            .orElse(what.text());
  }

  /** With the "to" before it, where there is one, so that its subject is missed. */
  private Span infinitive(Span due) {
    String to = context.phrase("words.infinitive") + " ";
    Span sentence = context.sentences().around(due);
    String before = context.sentences().between(sentence.begin(), due.begin());
    return before.endsWith(" " + to)
        ? Span.of(context.document().text(), due.begin() - to.length(), due.end())
        : due;
  }

  private boolean standsAlone(String what) {
    return !context.loose().lacksSubject(what)
        && !context.loose().isFragment(what)
        && context.words().of(what).size() > 1;
  }
}
