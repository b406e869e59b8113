package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalStatus;
import java.util.Comparator;
import java.util.List;

/**
 * One proposal of the brief with all its tellings and terms.
 *
 * @param tellings every telling in document order, the first one first; never empty
 * @param conditions the conditions on it, each told once
 * @param deadlines the deadlines for it, each told once
 * @param within ids of proposals that its own words tell
 */
record Entry(
    List<Proposal> tellings,
    List<Condition> conditions,
    List<Deadline> deadlines,
    List<String> within) {

  /** An entry within which no other is told. */
  Entry(List<Proposal> tellings, List<Condition> conditions, List<Deadline> deadlines) {
    this(tellings, conditions, deadlines, List.of());
  }

  /** Words of content beyond which a telling is no fuller. */
  private static final int FULL = 20;

  /** The same entry as one that tells these proposals too. */
  Entry telling(List<String> others) {
    return new Entry(tellings, conditions, deadlines, others);
  }

  /** The first telling, whose id is the entry's. */
  Proposal first() {
    return tellings.get(0);
  }

  /** The telling that says the most: actors first, then the words of the content. */
  Proposal fullest() {
    return tellings.stream().max(Comparator.comparingInt(Entry::fullness)).orElseThrow();
  }

  /** Where it stands by the last telling that says more than that it was made. */
  ProposalStatus status() {
    return tellings.stream()
        .map(Proposal::status)
        .filter(s -> s != ProposalStatus.MADE)
        .reduce((earlier, later) -> later)
        .orElse(ProposalStatus.MADE);
  }

  private static int fullness(Proposal telling) {
    int words = telling.content() == null ? 0 : Wording.count(telling.content().text());
    return (telling.proposer() == null ? 0 : 2 * FULL)
        + (telling.addressee() == null ? 0 : FULL)
        + (telling.content() == null ? 0 : 3 * FULL)
        + Math.min(words, FULL);
  }
}
