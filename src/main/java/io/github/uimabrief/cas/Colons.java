package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Colon;
import io.github.uimabrief.type.cue.Minute;
import java.util.List;

/** The colons between clauses. */
final class Colons {

  private Colons() {}

  /** All but those of times of day, in text order. */
  static List<Colon> betweenClauses(RuleSpace space) {
    Places minutes = Places.of(space, Minute.class);
    return space.marked(Colon.class).stream()
        .filter(colon -> minutes.endFrom(colon.getEnd()) == null)
        .toList();
  }
}
