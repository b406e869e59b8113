package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Polarity;
import io.github.uimabrief.model.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/** Words conditions and deadlines. */
final class Terms {

  private static final Pattern DURATION = Pattern.compile("P.*");

  private final Context context;
  private final Findings findings;
  private final Due due;
  private final Dependence dependence;
  private final Stump stump;

  Terms(Context context, Findings findings) {
    this.context = context;
    this.findings = findings;
    this.due = new Due(context, findings);
    this.dependence = new Dependence(context);
    this.stump = new Stump(context);
  }

  /** The condition with its cue: "if in need", "leave in 48 hours, or else". */
  String condition(Condition condition) {
    Span cue = condition.cue();
    Span content = condition.statement();
    if (content.end() <= cue.begin()) {
      return condition.polarity() == Polarity.NEGATIVE
          ? context.phrase("condition.otherwise", context.own(content))
          : context.own(hull(condition));
    }
    String between = context.sentences().between(cue.end(), content.begin()).strip();
    if (between.isEmpty()) {
      return Wording.uncapital(context.own(joined(stump.whole(hull(condition)))));
    }
    boolean clause = between.equals(context.phrase("words.that"));
    return (clause ? between + " " : "") + context.own(content);
  }

  /**
   * "And, if it rains, stay": a condition that a link joins to what stands before is one on what
   * follows.
   */
  private Span joined(Span condition) {
    Span sentence = context.sentences().around(condition);
    String before = context.sentences().between(sentence.begin(), condition.begin()).strip();
    boolean links = context.loose().unlinked(before) != null;
    String after = context.sentences().between(condition.end(), sentence.end());
    return links && after.startsWith(",")
        ? Span.of(context.document().text(), condition.begin(), sentence.end())
        : condition;
  }

  /** The condition, in its clause where it has no subject and what is proposed does not tell it. */
  String beneath(Condition condition, Span proposed) {
    String alone = condition(condition);
    Span consequent = condition.consequent();
    boolean told = proposed != null && consequent != null && proposed.overlaps(consequent);
    return !told && context.loose().lacksSubject(alone) ? whole(condition).orElse(alone) : alone;
  }

  /** The condition with what depends on it, where the text has words for both. */
  Optional<String> whole(Condition condition) {
    Optional<String> known = context.memory().conditions().get(condition);
    if (known == null) {
      known = dependence.of(condition, condition(condition));
      context.memory().conditions().put(condition, known);
    }
    return known;
  }

  /** Relation, date and words: by 2016-08-01 ("Aug. 1"), and the words that it replaces. */
  String when(Deadline deadline) {
    return findings.deadlines().stream()
        .filter(d -> d.id().equals(deadline.replaces()))
        .findFirst()
        .map(d -> context.phrase("deadline.replaces", point(deadline), context.quoted(d.span())))
        .orElseGet(() -> point(deadline));
  }

  private String point(Deadline deadline) {
    String relation = context.phrase("relation." + deadline.relation().code());
    String date = date(deadline);
    return date == null
        ? context.phrase("deadline.words", relation, context.quoted(deadline.span()))
        : context.phrase("deadline.dated", relation, date, context.quoted(deadline.span()));
  }

  /** The deadline with what is due in at most {@code limit} words, as far as the text tells it. */
  String whole(Deadline deadline, int limit) {
    return due(deadline)
        .map(what -> context.fit(what, limit))
        .map(what -> context.phrase("deadline.what", when(deadline), what))
        .orElseGet(() -> when(deadline));
  }

  /** What is due, as far as the text tells it. */
  Optional<String> due(Deadline deadline) {
    return due.of(deadline, this);
  }

  private static String date(Deadline deadline) {
    String value = deadline.due() == null ? deadline.value() : deadline.due();
    boolean none = value == null || DURATION.matcher(value).matches();
    return none ? null : value.replace('T', ' ');
  }

  /** Whether the words end within a phrase: "if it wins in" of "if it wins in [the cup]". */
  boolean isCut(Condition condition) {
    return condition.cue().begin() < condition.statement().begin()
        && stump.isCut(stump.whole(hull(condition)));
  }

  private Span hull(Condition condition) {
    return context.sentences().hull(condition.cue(), condition.statement());
  }
}
