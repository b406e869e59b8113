package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Relation;
import io.github.uimabrief.model.Span;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words conditions and deadlines. */
final class Terms {

  private static final Pattern DURATION = Pattern.compile("P.*");

  /** Words between a condition and what depends on it that still make one clause. */
  private static final int GAP = 2;

  /** Words up to which a sentence is told whole rather than cut to its condition or deadline. */
  private static final int SENTENCE = 26;

  private final Context context;

  Terms(Context context) {
    this.context = context;
  }

  /** The condition with its cue: "if in need", "leave in 48 hours, or else". */
  String condition(Condition condition) {
    Span cue = condition.cue();
    Span content = condition.content();
    if (content.end() <= cue.begin()) {
      return context.phrase("condition.otherwise", context.own(content));
    }
    boolean joined =
        cue.end() <= content.begin()
            && context.sentences().between(cue.end(), content.begin()).isBlank();
    String words = context.own(joined ? context.sentences().hull(cue, content) : content);
    return uncapital(words, cue.text());
  }

  /** The condition with what depends on it, in the text's own words where these make a sentence. */
  String whole(Condition condition) {
    Span consequent = condition.consequent();
    if (consequent != null && close(condition, consequent)) {
      return context.own(context.sentences().hull(hull(condition), consequent));
    }
    Span sentence = context.sentences().around(condition.cue());
    if (consequent == null && Wording.count(sentence.text()) <= SENTENCE) {
      return context.own(sentence);
    }
    return consequent == null
        ? context.phrase("condition.nested", condition(condition))
        : context.phrase("condition.own", context.own(consequent), condition(condition));
  }

  /** Relation, date and words: by 2016-08-01 ("Aug. 1"). */
  String when(Deadline deadline) {
    String relation = context.phrase("relation." + deadline.relation().code());
    String date = date(deadline);
    return date == null
        ? context.phrase("deadline.words", relation, context.quoted(deadline.span()))
        : context.phrase("deadline.dated", relation, date, context.quoted(deadline.span()));
  }

  /** The deadline with what is due, as far as the text tells it. */
  String whole(Deadline deadline) {
    if (deadline.what() != null) {
      return context.phrase("deadline.what", when(deadline), context.own(deadline.what()));
    }
    Span sentence = context.sentences().around(deadline.span());
    return Wording.count(sentence.text()) <= SENTENCE
        ? context.phrase("deadline.what", when(deadline), context.own(sentence))
        : when(deadline);
  }

  private static String date(Deadline deadline) {
    String value = deadline.due() == null ? deadline.value() : deadline.due();
    boolean none = value == null || DURATION.matcher(value).matches();
    // "Until" and "within" a span without a known beginning have no date.
    return none ? null : value.replace('T', ' ');
  }

  private boolean close(Condition condition, Span consequent) {
    Nearness nearness = new Nearness(context.sentences());
    Span whole = hull(condition);
    return whole.overlaps(consequent)
        || nearness.gap(whole, consequent) <= GAP
        || nearness.gap(consequent, whole) <= GAP;
  }

  private Span hull(Condition condition) {
    return context.sentences().hull(condition.cue(), condition.content());
  }

  private static String uncapital(String words, String cue) {
    return words.startsWith(cue) && !cue.isEmpty()
        ? cue.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
        : words;
  }
}
