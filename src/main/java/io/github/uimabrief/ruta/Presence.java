package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A mark of one of some kinds stands at a stretch: the conditions PARTOF, IS, STARTSWITH and
 * CONTAINS. Several of one sort are looked up in one pass.
 *
 * @param where how the mark stands to the stretch
 * @param kinds bits of the numbers of types
 */
record Presence(Where where, long[] kinds) implements Condition {

  /** How a mark stands to the stretch. */
  enum Where {
    /** PARTOF: it covers the first or the last tile. */
    AROUND,
    /** IS: it stands on the very stretch. */
    ON,
    /** STARTSWITH: it begins where the stretch begins. */
    AT_BEGIN,
    /** CONTAINS: it stands within. */
    WITHIN
  }

  static Presence of(Where where, int kind, Types types) {
    long[] kinds = new long[types.words()];
    kinds[kind >> 6] = 1L << kind;
    return new Presence(where, kinds);
  }

  /** Conditions of which one must hold, with one look-up for all that look at the same place. */
  static List<Condition> joined(List<Condition> conditions) {
    Map<Where, Presence> looks = new EnumMap<>(Where.class);
    List<Condition> joined = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition instanceof Presence look) {
        looks.merge(look.where, look, Presence::or);
      } else {
        joined.add(condition);
      }
    }
    joined.addAll(0, looks.values());
    return joined;
  }

  private Presence or(Presence other) {
    long[] either = kinds.clone();
    for (int i = 0; i < either.length; i++) {
      either[i] |= other.kinds[i];
    }
    return new Presence(where, either);
  }

  @Override
  public boolean holds(Match match, Stretch here) {
    Chart chart = match.chart;
    return switch (where) {
      case AROUND ->
          here.end() > here.begin()
              && (chart.covers(here.begin(), kinds) || chart.covers(here.end() - 1, kinds));
      case ON -> isOn(chart, here);
      case AT_BEGIN -> begins(chart, here.begin(), Integer.MAX_VALUE);
      case WITHIN -> isWithin(chart, here);
    };
  }

  private boolean isOn(Chart chart, Stretch here) {
    if (here.begin() < chart.tiles() && chart.covers(here.begin(), kinds)) {
      for (Mark m = chart.beginning(here.begin()); m != null; m = m.nextBeginning) {
        if (m.end == here.end() && chart.types().isAny(m.type, kinds)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isWithin(Chart chart, Stretch here) {
    for (int tile = here.begin(); tile < here.end(); tile++) {
      if (begins(chart, tile, here.end())) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(Chart chart, int tile, int end) {
    if (tile < chart.tiles() && chart.covers(tile, kinds)) {
      for (Mark m = chart.beginning(tile); m != null; m = m.nextBeginning) {
        if (m.end <= end && chart.types().isAny(m.type, kinds)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The one kind that must be present; -1 if one of several will do. */
  @Override
  public int required() {
    int found = -1;
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] != 0) {
        if (found >= 0 || Long.bitCount(kinds[i]) > 1) {
          return -1;
        }
        found = 64 * i + Long.numberOfTrailingZeros(kinds[i]);
      }
    }
    return found;
  }
}
