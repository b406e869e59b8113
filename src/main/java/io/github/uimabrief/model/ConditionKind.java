package io.github.uimabrief.model;

/** What sort of dependence a condition states. */
public enum ConditionKind implements Code {
  CONDITIONAL,
  EXCHANGE,
  PRECONDITION
}
