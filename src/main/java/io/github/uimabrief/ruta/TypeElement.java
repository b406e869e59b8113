package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;
import java.util.BitSet;

/** Matches a mark of a type. */
final class TypeElement extends Element {

  private final int type;
  private int[] near = {};

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
        Stretch stretch = new Stretch(mark.begin, mark.end, mark);
        Stretch before = enter(match, stretch);
        if (holds(match, stretch)) {
          found = true;
          then.at(right ? mark.end : mark.begin);
        }
        leave(match, before);
      }
    }
    return found;
  }

  @Override
  void start(Match match, Between then) {
    Element left = next(false);
    Element right = next(true);
    for (Mark mark : match.chart.ofKind(type)) {
      if (match.chart.mayMeet(mark.begin, near)
          && (right == null || right.mayFollow(match.chart, mark.end, true))
          && (left == null || left.mayFollow(match.chart, mark.begin, false))) {
        Stretch stretch = new Stretch(mark.begin, mark.end, mark);
        Stretch before = enter(match, stretch);
        if (holds(match, stretch)) {
          then.ends(mark.begin, mark.end);
        }
        leave(match, before);
      }
    }
  }

  @Override
  void require(BitSet types) {
    if (!isOptional()) {
      types.set(type);
      requireHeld(types);
    }
  }

  @Override
  boolean mayCross(Types types) {
    return types.mayBeBorder(type);
  }

  @Override
  void settle(Types types) {
    BitSet required = new BitSet();
    if (!mayCross(types)) {
      requireBeside(types, true, required);
      requireBeside(types, false, required);
      requireHeld(required);
    }
    near = required.stream().toArray();
  }

  @Override
  Entry entry(boolean right, Types types) {
    BitSet kinds = new BitSet();
    kinds.set(type);
    return Entry.of(kinds, types);
  }
}
