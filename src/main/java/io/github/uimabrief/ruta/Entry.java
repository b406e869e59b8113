package io.github.uimabrief.ruta;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Of what kinds a mark must cover the tile at which an element is tried, so that most places are
 * passed over by a quick look.
 */
final class Entry {

  /** Of an element that may match anywhere. */
  static final Entry ANYWHERE = new Entry(-1, null);

  private final int kind; // the only one, or -1
  private final long[] kinds; // of several, as bits, or null

  private Entry(int kind, long[] kinds) {
    this.kind = kind;
    this.kinds = kinds;
  }

  /** By a mark of one of some kinds. */
  static Entry of(BitSet kinds, Types types) {
    return kinds.cardinality() == 1
        ? new Entry(kinds.nextSetBit(0), null)
        : new Entry(-1, Arrays.copyOf(kinds.toLongArray(), types.words()));
  }

  /** Adds its kinds to those of another; false if it is anywhere. */
  boolean addTo(BitSet others) {
    if (kind >= 0) {
      others.set(kind);
    } else if (kinds != null) {
      others.or(BitSet.valueOf(kinds));
    }
    return kind >= 0 || kinds != null;
  }

  /** Whether such a mark covers the tile behind, or in front of, a border between tiles. */
  boolean isAt(Chart chart, int tile, boolean right) {
    if (kind < 0 && kinds == null) {
      return true;
    }
    int on = right ? tile : tile - 1;
    return on >= 0
        && on < chart.tiles()
        && (kind >= 0 ? chart.covers(on, kind) : chart.covers(on, kinds));
  }
}
