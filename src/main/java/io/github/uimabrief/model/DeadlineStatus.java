package io.github.uimabrief.model;

/** Where a deadline stands. */
public enum DeadlineStatus implements Code {
  OPEN,
  PASSED,
  MISSED,
  EXTENDED,
  MET
}
