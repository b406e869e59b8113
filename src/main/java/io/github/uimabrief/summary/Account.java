package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import java.util.ArrayList;
import java.util.List;

/**
 * What the document says of one group of victims.
 *
 * @param sides the numbers on which named sources contradict one another; one where nobody does
 */
record Account(List<Side> sides) {

  static Account of(Side side) {
    return new Account(List.of(side));
  }

  /** The number that stands: the range of all sides. */
  Toll bounds() {
    return sides.stream().map(Side::bounds).reduce(Toll::widen).orElseThrow();
  }

  /** Every figure it rests on. */
  List<Casualty> figures() {
    return sides.stream().flatMap(s -> s.figures().stream()).toList();
  }

  /** Whether named sources contradict one another. */
  boolean disputed() {
    return sides.size() > 1;
  }

  /** The same account with another side in this place; at the end, with one more. */
  Account with(int place, Side side) {
    List<Side> changed = new ArrayList<>(sides);
    if (place < changed.size()) {
      changed.set(place, side);
    } else {
      changed.add(side);
    }
    return new Account(List.copyOf(changed));
  }
}
