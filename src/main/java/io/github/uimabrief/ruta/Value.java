package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;

/** An expression: a string, a mark, or null where there is none. */
interface Value {

  Object of(Match match, Stretch here);

  static Value literal(String string) {
    return (match, here) -> string;
  }

  /** What the element with this number stands on. */
  static Value label(int element) {
    return (match, here) -> match.mark(element);
  }

  /** The mark of a type on the stretch, else the first one within. */
  static Value type(int type) {
    return (match, here) -> {
      if (here.mark() != null && match.chart.types().is(here.mark().type, type)) {
        return here.mark();
      }
      Mark same = Condition.at(match.chart, type, here);
      return same != null ? same : within(match.chart, type, here);
    };
  }

  private static Mark within(Chart chart, int type, Stretch here) {
    for (int tile = here.begin(); tile < here.end(); tile++) {
      for (Mark mark = chart.beginning(tile); mark != null; mark = mark.nextBeginning) {
        if (mark.end <= here.end() && chart.types().is(mark.type, type)) {
          return mark;
        }
      }
    }
    return null;
  }

  /** A feature of a mark. */
  static Value feature(Value owner, String name) {
    return (match, here) -> owner.of(match, here) instanceof Mark mark ? mark.value(name) : null;
  }
}
