package io.github.uimabrief.ruta;

/** A match in the making: what the elements of a rule stand on so far. */
final class Match {

  final Chart chart;
  private final Stretch[] stretches;

  /** From a tile to another, exclusive; the mark is null where elements or a wildcard matched. */
  record Stretch(int begin, int end, Mark mark) {

    /** Whether nothing stands here, as where a wildcard had nothing to match. */
    boolean isEmpty() {
      return begin == end;
    }

    Stretch and(Stretch before) {
      return before == null
          ? this
          : new Stretch(Math.min(begin, before.begin), Math.max(end, before.end), mark);
    }
  }

  Match(Chart chart, int elements) {
    this.chart = chart;
    stretches = new Stretch[elements];
  }

  /** What an element stands on; null where it was left out or not tried yet. */
  Stretch stretch(int element) {
    return stretches[element];
  }

  void set(int element, Stretch stretch) {
    stretches[element] = stretch;
  }

  /** The mark of a labelled element: its own, or one over its stretch; null if left out. */
  Mark mark(int element) {
    Stretch stretch = stretches[element];
    if (stretch == null || stretch.isEmpty()) {
      return null;
    }
    return stretch.mark != null
        ? stretch.mark
        : Mark.bare(chart.types().stretch(), stretch.begin, stretch.end);
  }
}
