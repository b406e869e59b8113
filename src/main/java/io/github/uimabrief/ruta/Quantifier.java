package io.github.uimabrief.ruta;

/** How often an element may stand: from {@code min} to {@code max} times, few or many first. */
record Quantifier(int min, int max, boolean reluctant) {

  static final Quantifier ONE = new Quantifier(1, 1, false);
}
