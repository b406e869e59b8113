package io.github.uimabrief.model;

/** Whose toll a figure is: of the news told, of a whole war or season, or of an earlier event. */
public enum Scope implements Code {
  EVENT,
  CUMULATIVE,
  BACKGROUND
}
