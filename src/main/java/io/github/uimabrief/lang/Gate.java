package io.github.uimabrief.lang;

import java.util.ArrayList;
import java.util.List;

/**
 * Lets through the sentences that may hold an item, so that rules never see the others.
 *
 * <p>Each line of {@code gate.txt} names cue types; a sentence passes if it holds all types of some
 * line. The gate may lose nothing that a rule would find.
 */
final class Gate {

  private final List<long[]> masks = new ArrayList<>();

  /** Adds the types of one line. */
  void add(int[] types) {
    long[] mask = new long[4];
    for (int type : types) {
      mask[type >> 6] |= 1L << type;
    }
    masks.add(mask);
  }

  /** Whether a sentence with these tiles may hold an item. */
  boolean lets(Tiles tiles) {
    for (int i = 0; i < masks.size(); i++) {
      if (tiles.hasAll(masks.get(i))) {
        return true;
      }
    }
    return false;
  }
}
