package io.github.uimabrief.model;

/** The sections of a brief, in the order they are printed. */
public enum Section implements Code {
  PROPOSALS,
  UNCONDITIONAL,
  CONDITIONS,
  DEADLINES,
  CASUALTIES,
  DISAGREEMENTS,
  NOT_COUNTED,
  GAPS
}
