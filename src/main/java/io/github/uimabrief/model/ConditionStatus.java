package io.github.uimabrief.model;

/** Where a condition stands. */
public enum ConditionStatus implements Code {
  OPEN,
  MET,
  WAIVED,
  REJECTED
}
