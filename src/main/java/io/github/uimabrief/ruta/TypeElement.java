package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;

/** Matches a mark of a type. */
final class TypeElement extends Element {

  private final int type;

  TypeElement(int type) {
    this.type = type;
  }

  @Override
  boolean once(Match match, int tile, boolean right, Then then) {
    boolean found = false;
    Types types = match.chart.types();
    Mark mark = right ? match.chart.beginning(tile) : match.chart.ending(tile);
    for (; mark != null; mark = right ? mark.nextBeginning : mark.nextEnding) {
      if (types.is(mark.type, type)) {
        int end = right ? mark.end : mark.begin;
        found |= take(match, mark, () -> then.at(end));
      }
    }
    return found;
  }

  private boolean take(Match match, Mark mark, Runnable rest) {
    Stretch stretch = new Stretch(mark.begin, mark.end, mark);
    boolean[] holds = {false};
    with(
        match,
        stretch,
        () -> {
          holds[0] = holds(match, stretch);
          if (holds[0]) {
            rest.run();
          }
        });
    return holds[0];
  }

  @Override
  void start(Match match, Between then) {
    for (Mark mark : match.chart.ofKind(type)) {
      take(match, mark, () -> then.ends(mark.begin, mark.end));
    }
  }

  @Override
  void require(long[] types) {
    if (!isOptional()) {
      types[type >> 6] |= 1L << type;
    }
  }

  @Override
  boolean mayStand(Chart chart, int tile, boolean right) {
    int on = right ? tile : tile - 1;
    return on >= 0 && on < chart.tiles() && chart.covers(on, type);
  }
}
