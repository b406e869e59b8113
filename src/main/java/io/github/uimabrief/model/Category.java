package io.github.uimabrief.model;

/** The kind of item that a near miss resembles. */
public enum Category implements Code {
  PROPOSAL,
  CONDITION,
  DEADLINE,
  CASUALTY
}
