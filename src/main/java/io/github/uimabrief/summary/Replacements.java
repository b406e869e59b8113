package io.github.uimabrief.summary;

import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.DeadlineStatus;
import io.github.uimabrief.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names in the new end of a deadline that was moved the old one, told in the same sentence. */
final class Replacements {

  private final Sentences sentences;

  Replacements(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The deadlines in their order, each moved one with what it replaces. */
  List<Deadline> mark(List<Deadline> deadlines) {
    List<Deadline> marked = new ArrayList<>(deadlines);
    deadlines.stream()
        .filter(Replacements::isReplaced)
        .forEach(old -> newer(old, deadlines).ifPresent(at -> name(marked, at, old)));
    return marked;
  }

  /**
   * The old end is told as the day by which something was due; the new one as what it lasts until.
   */
  private static boolean isReplaced(Deadline deadline) {
    return deadline.status() == DeadlineStatus.EXTENDED && deadline.relation() == Relation.BY;
  }

  /**
   * Where the new end stands in the list: the next deadline of the sentence, else the one before.
   */
  private Optional<Integer> newer(Deadline old, List<Deadline> deadlines) {
    int at = deadlines.indexOf(old);
    return List.of(at + 1, at - 1).stream()
        .filter(i -> i >= 0 && i < deadlines.size())
        .filter(i -> !isReplaced(deadlines.get(i)))
        .filter(i -> sentences.same(old.span(), deadlines.get(i).span()))
        .findFirst();
  }

  private static void name(List<Deadline> marked, int at, Deadline old) {
    Deadline newer = marked.get(at);
    marked.set(at, newer.replaces() == null ? newer.withReplaces(old.id()) : newer);
  }
}
