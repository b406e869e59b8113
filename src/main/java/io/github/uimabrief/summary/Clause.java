package io.github.uimabrief.summary;

import io.github.uimabrief.model.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the words around a span that still read as a clause. */
final class Clause {

  private static final Pattern BORDER = Pattern.compile("[,;:–—]\\s+");

  /** Words that may open a sentence without a preposition: "However", "Last week". */
  private static final int OPENING = 3;

  /** Stands for the words of the sentence that are not told. */
  static final String CUT = "… ";

  /** Stands for the rest of the words that is not told. */
  static final String LEFT = " …";

  private final Context context;
  private final Quotation quotation;

  Clause(Context context) {
    this.context = context;
    this.quotation = new Quotation(context);
  }

  /**
   * The sentence of the span, or its part from a clause's begin on, in at most {@code limit} words;
   * empty where no such part holds the span.
   */
  Optional<String> around(Span span, int limit) {
    Span sentence = context.sentences().around(span);
    int quoted = quotation.opening(span);
    int begin = Math.max(sentence.begin(), quoted);
    Matcher border =
        BORDER.matcher(sentence.text()).region(begin - sentence.begin(), sentence.text().length());
    while (!fits(begin, span, limit) && border.find()) {
      int next = sentence.begin() + border.end();
      begin = isBorder(border.group(), next, span) ? next : begin;
    }
    if (begin > span.begin() || !fits(begin, span, limit)) {
      return Optional.empty();
    }
    boolean whole = begin == sentence.begin() || begin == quoted;
    String start = whole ? "" : CUT;
    return Optional.of(start + upTo(begin, span, sentence.end(), limit));
  }

  /** Whether a clause begins where the span does. */
  boolean begins(Span span) {
    Span sentence = context.sentences().around(span);
    String before = context.sentences().between(sentence.begin(), span.begin()).strip();
    return context.loose().endsClause(before)
        && (!before.endsWith(",") || isOpening(before))
        && (isMarked(before) || hasSubject(span));
  }

  private static boolean isMarked(String before) {
    return before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1));
  }

  /** Whether a name, a number, an article or a pronoun comes first, and no verb: "and left". */
  private boolean hasSubject(Span clause) {
    String first = Tokens.of(clause.text()).stream().findFirst().orElse("");
    boolean small = !first.isEmpty() && Character.isLowerCase(first.charAt(0));
    return !small || context.words().isFunction(first) || context.words().negated(first);
  }

  /** A comma ends a clause only where but one phrase or clause opens the sentence before it. */
  private boolean isOpening(String before) {
    String first = Tokens.of(before).stream().findFirst().orElse("");
    boolean leans = context.loose().opens(first) || context.loose().opensClause(first);
    return leans || Wording.count(before) <= OPENING;
  }

  /**
   * A comma parts clauses only before a word that links or opens one, or before the span itself.
   */
  private boolean isBorder(String mark, int next, Span span) {
    String word = context.sentences().word(next);
    return !mark.startsWith(",")
        || next == span.begin()
        || context.loose().linksClause(word)
        || context.loose().opensClause(word);
  }

  private boolean fits(int begin, Span span, int limit) {
    String least = context.fit(context.sentences().between(begin, span.end()), Integer.MAX_VALUE);
    return Wording.count(least) <= limit;
  }

  /** The whole rest if there is room for it, else as much as holds the span. */
  private String upTo(int begin, Span span, int end, int limit) {
    String least = context.fit(context.sentences().between(begin, span.end()), limit);
    String most = context.fit(context.sentences().between(begin, end), limit);
    return most.length() >= least.length() ? most : least + LEFT;
  }
}
