package io.github.uimabrief.model;

import java.util.List;

/**
 * All that was found in one document, each list in document order.
 *
 * @param proposals the proposals
 * @param conditions the conditions
 * @param deadlines the deadlines
 * @param casualties the casualty figures
 * @param notCounted the near misses
 */
public record Findings(
    List<Proposal> proposals,
    List<Condition> conditions,
    List<Deadline> deadlines,
    List<Casualty> casualties,
    List<NotCounted> notCounted) {

  /** Copies the lists. */
  public Findings {
    proposals = List.copyOf(proposals);
    conditions = List.copyOf(conditions);
    deadlines = List.copyOf(deadlines);
    casualties = List.copyOf(casualties);
    notCounted = List.copyOf(notCounted);
  }
}
