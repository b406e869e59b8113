package io.github.uimabrief.ruta;

/** A rule: a group of elements whose actions are executed for each way in which they match. */
final class Rule {

  private final Group root;
  private final int elements;
  private final long[] required;

  /**
   * A rule.
   *
   * @param elements how many elements there are in all; each has a number below
   */
  Rule(Group root, int elements, Types types) {
    this.root = root;
    this.elements = elements;
    required = new long[types.words()];
    root.link(null, null);
    root.require(required);
  }

  void apply(Chart chart) {
    if (chart.holds(required)) {
      Match match = new Match(chart, elements);
      root.start(match, (begin, end) -> root.act(match));
    }
  }
}
