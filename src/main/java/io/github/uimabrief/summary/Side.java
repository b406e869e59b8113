package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import java.util.List;
import java.util.stream.Stream;

/**
 * Figures that agree, or that are counted together.
 *
 * @param bounds the number that stands
 * @param plausible the bounds by which it is compared
 * @param figures the figures it rests on, in document order
 * @param added whether some of them are counted together
 */
record Side(Toll bounds, Toll plausible, List<Casualty> figures, boolean added) {

  static Side of(Casualty figure) {
    return new Side(Toll.of(figure), Toll.plausible(figure), List.of(figure), false);
  }

  /** Whether one number can satisfy both. */
  boolean agrees(Side other) {
    return plausible.agrees(other.plausible);
  }

  /** Both hold: retold, or told more closely. */
  Side confirmedBy(Side other) {
    return new Side(
        bounds.narrow(other.bounds),
        plausible.narrow(other.plausible),
        joined(other),
        added || other.added);
  }

  /** Different people, counted together. */
  Side plus(Side other) {
    return new Side(
        bounds.plus(other.bounds), plausible.plus(other.plausible), joined(other), true);
  }

  /** The larger one: the other is taken for a part of it. */
  Side orLarger(Side other) {
    return other.plausible.exceeds(plausible) ? other : this;
  }

  private List<Casualty> joined(Side other) {
    return Stream.concat(figures.stream(), other.figures.stream()).toList();
  }
}
