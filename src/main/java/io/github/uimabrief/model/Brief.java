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
 * @param times the time expressions of the whole text; null where they were not asked for
 */
public record Brief(
    Document document,
    Findings findings,
    Map<CasualtyKind, Total> totals,
    String bottomLine,
    List<Line> lines,
    Provenance provenance,
    List<Timex> times) {

  /** Copies the collections. */
  public Brief {
    totals = Map.copyOf(totals);
    lines = List.copyOf(lines);
    times = times == null ? null : List.copyOf(times);
  }

  /** A brief without time expressions. */
  public Brief(
      Document document,
      Findings findings,
      Map<CasualtyKind, Total> totals,
      String bottomLine,
      List<Line> lines,
      Provenance provenance) {
    this(document, findings, totals, bottomLine, lines, provenance, null);
  }

  /** The same with the time expressions of the text. */
  public Brief with(List<Timex> allTimes) {
    return new Brief(document, findings, totals, bottomLine, lines, provenance, allTimes);
  }
}
