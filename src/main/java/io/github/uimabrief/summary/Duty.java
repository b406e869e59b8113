package io.github.uimabrief.summary;

import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says who must do what: "must leave", with the subject where that is no plain name. */
final class Duty {

  private static final Pattern MARK = Pattern.compile("[,;:.!?–—\"“]\\s*");

  /** What a subject does not hold. */
  private static final Pattern STOP = Pattern.compile("[;:.!?\"“”]\\s");

  /** Words that may part a subject from the word that obliges it: "must also leave". */
  private static final int ADVERB = 1;

  /** Words at most of a subject behind its first part. */
  private static final int SUBJECT = 9;

  private final Context context;

  Duty(Context context) {
    this.context = context;
  }

  /** Whether the proposal obliges somebody, so that what it says reads badly without its cue. */
  boolean isDuty(Proposal proposal) {
    return context.loose().isModal(proposal.cue().text());
  }

  /** What must be done with the cue, and with the "nobody" or the long subject before it. */
  Span told(Proposal proposal, Span content) {
    Span cue = proposal.cue();
    String between = context.sentences().between(cue.end(), content.begin());
    if (cue.end() >= content.begin() || !between.isBlank()) {
      return content;
    }
    if (leads(proposal)) {
      return context.sentences().hull(proposal.addressee().span(), content);
    }
    Span clause = clause(cue);
    return context.words().negated(clause.text())
        ? context.sentences().hull(clause, content)
        : context.sentences().hull(cue, content);
  }

  /** Whether the addressee is not the whole subject, so that it is not told as addressee. */
  boolean hasOtherSubject(Proposal proposal) {
    return isDuty(proposal) && Wording.count(rest(proposal)) > ADVERB;
  }

  /** Whether the addressee is the first part of a subject: "weapons, while they exist, must". */
  private boolean leads(Proposal proposal) {
    String rest = rest(proposal);
    int words = Wording.count(rest);
    return ADVERB < words && words <= SUBJECT && !STOP.matcher(rest).find();
  }

  /** The words from the addressee to the cue; none where that does not stand before it. */
  private String rest(Proposal proposal) {
    return proposal.addressee() == null
        ? ""
        : context.sentences().between(proposal.addressee().span().end(), proposal.cue().begin());
  }

  /** The words before the cue back to the last mark. */
  private Span clause(Span cue) {
    int sentence = context.sentences().around(cue).begin();
    String before = context.sentences().between(sentence, cue.begin());
    Matcher begin = MARK.matcher(before);
    int from = sentence;
    while (begin.find()) {
      from = sentence + begin.end();
    }
    return new Span(from, cue.begin(), context.sentences().between(from, cue.begin()));
  }
}
