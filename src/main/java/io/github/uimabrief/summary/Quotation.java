package io.github.uimabrief.summary;

import io.github.uimabrief.model.Span;

/** Tells what stands within quotation marks. */
final class Quotation {

  private static final char OPENING = '“';
  private static final char CLOSING = '”';
  private static final char STRAIGHT = '"';

  private final Context context;

  Quotation(Context context) {
    this.context = context;
  }

  /** Whether a quotation that its paragraph opened is still open where the span begins. */
  boolean holds(Span span) {
    String text = context.document().text();
    int paragraph = text.lastIndexOf('\n', span.begin()) + 1;
    return opening(paragraph, span.begin()) >= 0;
  }

  /** Whether somebody speaks of himself outside quotations, as in an interview. */
  boolean isTalk() {
    return context
        .loose()
        .clauses()
        .selves(context.document().text())
        .anyMatch(self -> !holds(self));
  }

  /** Where the sentence opens the quotation that is open where the span begins; -1 for none. */
  int opening(Span span) {
    return opening(context.sentences().around(span).begin(), span.begin() + 1);
  }

  private int opening(int begin, int end) {
    String text = context.document().text();
    int open = -1;
    for (int i = begin; i < Math.min(end, text.length()); i++) {
      char mark = text.charAt(i);
      if (mark == OPENING || mark == STRAIGHT && open < 0) {
        open = i;
      } else if (mark == CLOSING || mark == STRAIGHT) {
        open = -1;
      }
    }
    return open;
  }
}
