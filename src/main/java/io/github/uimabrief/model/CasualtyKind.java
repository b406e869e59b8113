package io.github.uimabrief.model;

/** What happened to the people a figure counts. */
public enum CasualtyKind implements Code {
  KILLED,
  INJURED,
  MISSING,
  CAPTURED,
  DISPLACED,
  CASUALTIES
}
