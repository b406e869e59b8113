package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;
import java.util.BitSet;

/** Matches all up to the nearest place where the next element matches. */
final class Wildcard extends Element {

  @Override
  boolean once(Match match, int tile, boolean right, Then then) {
    Element next = next(right);
    int last = right ? match.chart.tiles() : 0;
    if (next == null) {
      return take(match, tile, last, then);
    }
    for (int at = tile; right ? at < last : at > last; at += right ? 1 : -1) {
      if (next.mayStand(match.chart, at, right)) {
        Stretch stretch = new Stretch(Math.min(tile, at), Math.max(tile, at), null);
        if (holds(match, stretch)) {
          if (next.once(match, at, right, end -> {})) {
            return take(match, tile, at, then);
          }
        } else if (failsForGood(match, stretch)) {
          return false;
        }
      }
    }
    return false;
  }

  private boolean take(Match match, int from, int to, Then then) {
    Stretch stretch = new Stretch(Math.min(from, to), Math.max(from, to), null);
    if (!holds(match, stretch)) {
      return false;
    }
    Stretch before = enter(match, stretch);
    then.at(to);
    leave(match, before);
    return true;
  }

  @Override
  void start(Match match, Between then) {
    throw new IllegalStateException("a rule cannot begin at a wildcard");
  }

  @Override
  void require(BitSet types) {
    // anything will do
  }

  @Override
  boolean mayStand(Chart chart, int tile, boolean right) {
    return true;
  }
}
