package io.github.uimabrief.model;

import java.util.List;
import java.util.Map;

/**
 * The brief of one document.
 *
 * @param document what it is about
 * @param findings the items, linked and merged
 * @param totals per kind what the document says of its own event; kinds without figures are absent
 * @param bottomLine the conclusion in at most two sentences
 * @param lines the lines in the order they are printed
 * @param provenance what made it
 */
public record Brief(
    Document document,
    Findings findings,
    Map<CasualtyKind, Total> totals,
    String bottomLine,
    List<Line> lines,
    Provenance provenance) {

  /** Copies the collections. */
  public Brief {
    totals = Map.copyOf(totals);
    lines = List.copyOf(lines);
  }
}
