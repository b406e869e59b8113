package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the document says of one group of victims.
 *
 * @param bounds the number that stands
 * @param plausible the bounds by which it is compared
 * @param figures the figures it rests on, in document order
 * @param disputed whether named sources contradict one another
 */
record Account(Toll bounds, Toll plausible, List<Casualty> figures, boolean disputed) {

  static Account of(Casualty figure) {
    return new Account(Toll.of(figure), Toll.plausible(figure), List.of(figure), false);
  }

  /** Both hold: retold, or told more closely. */
  Account confirmedBy(Account other) {
    return new Account(
        bounds.narrow(other.bounds),
        plausible.narrow(other.plausible),
        joined(other),
        disputed || other.disputed);
  }

  /** One or the other holds. */
  Account disputedBy(Account other) {
    return new Account(
        bounds.widen(other.bounds), plausible.widen(other.plausible), joined(other), true);
  }

  /** Different people, counted together. */
  Account plus(Account other) {
    return new Account(
        bounds.plus(other.bounds),
        plausible.plus(other.plausible),
        joined(other),
        disputed || other.disputed);
  }

  /** The larger one: the other is taken for a part of it. */
  Account orLarger(Account other) {
    return other.plausible.exceeds(plausible) ? other : this;
  }

  private List<Casualty> joined(Account other) {
    return Stream.concat(figures.stream(), other.figures.stream()).toList();
  }
}
