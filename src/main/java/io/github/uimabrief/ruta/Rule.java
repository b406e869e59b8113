package io.github.uimabrief.ruta;

/** A rule: a group of elements whose actions are executed for each way in which they match. */
final class Rule {

  private final Group root;
  private final int elements;

  /**
   * A rule.
   *
   * @param elements how many elements there are in all; each has a number below
   */
  Rule(Group root, int elements) {
    this.root = root;
    this.elements = elements;
    root.link(null, null);
  }

  void apply(Chart chart) {
    if (root.hasAll(chart)) {
      Match match = new Match(chart, elements);
      root.start(match, (begin, end) -> root.act(match));
    }
  }
}
