package io.github.uimabrief.model;

import java.util.List;

/**
 * One line of a brief.
 *
 * @param section where it is printed
 * @param text the line as a person reads it
 * @param refs the ids of the items it tells, the leading one first
 */
public record Line(Section section, String text, List<String> refs) {

  /** Copies the list. */
  public Line {
    refs = List.copyOf(refs);
  }
}
