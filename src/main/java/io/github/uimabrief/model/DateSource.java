package io.github.uimabrief.model;

/** Where the publication date came from. */
public enum DateSource implements Code {
  OPTION,
  METADATA,
  DATELINE,
  NONE
}
