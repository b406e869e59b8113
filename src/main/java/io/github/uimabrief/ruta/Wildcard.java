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
    int step = right ? 1 : -1;
    for (int at = tile; at != last; at += step) {
      if (next.mayStand(match.chart, at, right)) {
        Stretch stretch = stretch(tile, at);
        if (holds(match, stretch)) {
          if (next.once(match, at, right, end -> {})) {
            return take(match, tile, at, then);
          }
        } else if (failsForGood(match, stretch)) {
          return false;
        }
      }
      if (mayForbid(match.chart, right ? at : at - 1)
          && failsForGood(match, stretch(tile, at + step))) {
        return false;
      }
    }
    return false;
  }

  private static Stretch stretch(int from, int to) {
    return new Stretch(Math.min(from, to), Math.max(from, to), null);
  }

  private boolean take(Match match, int from, int to, Then then) {
    Stretch stretch = stretch(from, to);
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
    requireHeld(types); // else anything will do
  }

  @Override
  boolean mayCross(Types types) {
    return !forbidsBorder(types);
  }

  @Override
  void settle(Types types) {
    // no match begins here
  }

  @Override
  Entry entry(boolean right, Types types) {
    return Entry.ANYWHERE;
  }
}
