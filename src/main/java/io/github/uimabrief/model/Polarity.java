package io.github.uimabrief.model;

/** Whether the consequent holds when the condition is met, or when it is not. */
public enum Polarity implements Code {
  POSITIVE,
  NEGATIVE
}
