package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Item;
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

  /** Chooses among the first {@code most} proposals, conditions and deadlines. */
  static Choice of(Tellable tellable, List<Entry> ranked, Entries entries, int most) {
    Map<Boolean, List<Entry>> proposals = parted(ranked, most, tellable::proposal);
    Map<Boolean, List<Condition>> conditions =
        parted(entries.freeConditions(), most, tellable::condition);
    Map<Boolean, List<Deadline>> deadlines =
        parted(entries.freeDeadlines(), most, tellable::deadline);
    Stream<Item> unclear =
        Stream.of(
                proposals.get(false).stream().flatMap(Choice::whole),
                proposals.get(true).stream()
                    .flatMap(entry -> entry.conditions().stream())
                    .filter(condition -> !tellable.nested(condition)),
                conditions.get(false).stream(),
                deadlines.get(false).stream())
            .flatMap(items -> items);
    return new Choice(
        tellable.apart(proposals.get(true)),
        conditions.get(true),
        deadlines.get(true),
        unclear.map(Item::id).toList());
  }

  /** The proposal and its terms. */
  private static Stream<Item> whole(Entry entry) {
    Stream<Item> proposal = Stream.of(entry.fullest());
    return Stream.concat(
        proposal, Stream.of(entry.conditions(), entry.deadlines()).flatMap(List::stream));
  }

  private static <T> Map<Boolean, List<T>> parted(List<T> items, int most, Predicate<T> told) {
    return items.stream().limit(most).collect(Collectors.partitioningBy(told));
  }
}
