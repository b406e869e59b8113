package io.github.uimabrief.model;

/** How far the text stands behind an item. */
public enum Factuality implements Code {
  ASSERTED,
  REPORTED,
  DENIED,
  POSSIBLE,
  HYPOTHETICAL
}
