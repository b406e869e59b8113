package io.github.uimabrief.model;

/** How a deadline bounds what is due. */
public enum Relation implements Code {
  BY,
  WITHIN,
  UNTIL,
  ON
}
