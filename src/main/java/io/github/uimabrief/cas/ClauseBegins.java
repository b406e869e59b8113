package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.Be;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Condition;
import io.github.uimabrief.type.cue.Edge;
import io.github.uimabrief.type.cue.Have;
import io.github.uimabrief.type.cue.Modal;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.That;

/** Finds where the clause begins in which something stands. */
final class ClauseBegins {

  private final Places borders;
  private final Places conditions;
  private final Places complementizers;
  private final Places verbs;
  private final Places commas;

  ClauseBegins(RuleSpace space) {
    borders = Places.of(space, Barrier.class, Edge.class, Speech.class, Condition.class);
    Colons.betweenClauses(space).forEach(borders::add);
    conditions = Places.of(space, Condition.class);
    complementizers = Places.of(space, That.class);
    verbs = Places.of(space, Be.class, Have.class, Modal.class);
    commas = Places.of(space, Comma.class);
  }

  /**
   * Where the clause begins: behind its "that" if subject and verb follow, which else is a pronoun;
   * behind the comma after a conditional clause.
   */
  int of(int end) {
    int begin = Math.max(0, borders.lastEnd(end));
    int that = complementizers.lastEnd(end);
    boolean opens = that > begin && verbs.endFrom(that) == null && verbs.anyBetween(that, end);
    int last = opens ? that : begin;
    boolean afterIf = last == conditions.lastEnd(end) && commas.anyBetween(last, end);
    return afterIf ? commas.lastEndBetween(last, end) : last;
  }
}
