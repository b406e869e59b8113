package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Item;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The proposals and the terms of their own that a brief may tell, and what it does not tell because
 * the words do not stand alone.
 *
 * @param proposals the most salient first, with those of their terms that are told
 * @param conditions in document order
 * @param deadlines in document order
 * @param unclear ids of the items that are not told
 */
record Choice(
    List<Entry> proposals,
    List<Condition> conditions,
    List<Deadline> deadlines,
    List<String> unclear) {

  /**
   * Chooses among the first {@code most} proposals, conditions and deadlines. Conditions on a
   * proposal that is not told, and those that cannot be told beneath it, may have lines of their
   * own.
   */
  static Choice of(Tellable tellable, List<Entry> ranked, Entries entries, int most) {
    Map<Boolean, List<Entry>> proposals = parted(ranked, most, tellable::proposal);
    List<Entry> untold = proposals.get(false);
    Map<Boolean, List<Condition>> conditions =
        parted(apart(tellable, entries, proposals), most, tellable::condition);
    Map<Boolean, List<Deadline>> deadlines =
        parted(dated(entries, untold), most, tellable::deadline);
    Stream<Item> unclear =
        Stream.of(
                untold.stream().map(Entry::fullest),
                conditions.get(false).stream(),
                deadlines.get(false).stream())
            .flatMap(items -> items);
    return new Choice(
        tellable.apart(proposals.get(true)),
        conditions.get(true),
        deadlines.get(true),
        unclear.map(Item::id).toList());
  }

  /** In document order. */
  private static List<Condition> apart(
      Tellable tellable, Entries entries, Map<Boolean, List<Entry>> proposals) {
    Stream<Condition> untold = conditions(proposals.get(false));
    Stream<Condition> rest = conditions(proposals.get(true)).filter(c -> !tellable.nested(c));
    return Stream.of(entries.freeConditions().stream(), untold, rest)
        .flatMap(conditions -> conditions)
        .sorted(Comparator.comparingInt(condition -> condition.span().begin()))
        .toList();
  }

  /** In document order. */
  private static List<Deadline> dated(Entries entries, List<Entry> untold) {
    return Stream.concat(
            entries.freeDeadlines().stream(),
            untold.stream().flatMap(entry -> entry.deadlines().stream()).filter(Choice::stands))
        .sorted(Comparator.comparingInt(deadline -> deadline.span().begin()))
        .toList();
  }

  private static boolean stands(Deadline deadline) {
    return !ProposalLines.marked(deadline.factuality());
  }

  private static Stream<Condition> conditions(List<Entry> entries) {
    return entries.stream().flatMap(entry -> entry.conditions().stream());
  }

  private static <T> Map<Boolean, List<T>> parted(List<T> items, int most, Predicate<T> told) {
    return items.stream().limit(most).collect(Collectors.partitioningBy(told));
  }
}
