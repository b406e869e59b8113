package io.github.uimabrief.ruta;

import java.util.BitSet;

/** A rule: a group of elements whose actions are executed for each way in which they match. */
final class Rule {

  private final Group root;
  private final int elements;
  private final int[] required;

  /**
   * A rule.
   *
   * @param elements how many elements there are in all; each has a number below
   */
  Rule(Group root, int elements, Types types) {
    this.root = root;
    this.elements = elements;
    root.link(null, null);
    root.learn(types);
    root.settle(types);
    BitSet all = new BitSet();
    root.require(all);
    required = all.stream().toArray();
  }

  void apply(Chart chart) {
    if (mayMatch(chart)) {
      Match match = new Match(chart, elements);
      root.start(match, (begin, end) -> root.act(match));
    }
  }

  /** Whether there is all without which the rule cannot match. */
  private boolean mayMatch(Chart chart) {
    for (int type : required) {
      if (!chart.holds(type)) {
        return false;
      }
    }
    return true;
  }
}
