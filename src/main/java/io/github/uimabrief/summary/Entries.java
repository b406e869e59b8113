package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.Proposal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Gathers tellings and terms of proposals into entries, and what belongs to none. */
final class Entries {

  private final Findings findings;
  private final Map<String, String> entryOf = new HashMap<>();
  private final Map<String, String> firstOf = new HashMap<>();

  Entries(Findings findings) {
    this.findings = findings;
    Stream.of(findings.proposals(), findings.conditions(), findings.deadlines())
        .flatMap(List::stream)
        .forEach(item -> firstOf.put(item.id(), first(item)));
    findings.proposals().forEach(p -> entryOf.put(p.id(), first(p)));
    // Twice, as a condition may depend on one that stands behind it.
    findings.conditions().forEach(c -> belong(c, c.target()));
    findings.conditions().forEach(c -> belong(c, c.target()));
    findings.deadlines().forEach(d -> belong(d, d.target()));
  }

  /** The entries in document order of their first tellings. */
  List<Entry> all() {
    return findings.proposals().stream().filter(p -> p.sameAs() == null).map(this::entry).toList();
  }

  /** Conditions, each told once, that belong to no proposal. */
  List<Condition> freeConditions() {
    return findings.conditions().stream().filter(this::free).toList();
  }

  /** Deadlines, each told once, that belong to no proposal. */
  List<Deadline> freeDeadlines() {
    return findings.deadlines().stream().filter(this::free).filter(this::stands).toList();
  }

  /** The ids of all tellings of the item, the given one first, and of what it replaces. */
  static List<String> tellings(Item item, List<? extends Item> all) {
    List<String> ids = new ArrayList<>(List.of(item.id()));
    all.stream()
        .filter(i -> first(i).equals(first(item)) && !i.id().equals(item.id()))
        .forEach(i -> ids.add(i.id()));
    if (item instanceof Deadline deadline && deadline.replaces() != null) {
      ids.add(deadline.replaces());
    }
    return ids;
  }

  private void belong(Item item, String target) {
    if (target != null && entryOf.containsKey(target)) {
      entryOf.put(item.id(), entryOf.get(target));
      entryOf.putIfAbsent(first(item), entryOf.get(target));
    }
  }

  private Entry entry(Proposal first) {
    return new Entry(
        findings.proposals().stream().filter(p -> first(p).equals(first.id())).toList(),
        once(findings.conditions(), first.id()),
        once(findings.deadlines(), first.id()).stream().filter(this::stands).toList());
  }

  private boolean stands(Deadline deadline) {
    return findings.deadlines().stream().noneMatch(d -> deadline.id().equals(d.replaces()));
  }

  private <T extends Item> List<T> once(List<T> items, String entry) {
    Set<String> told = new HashSet<>();
    return items.stream()
        .filter(i -> entry.equals(entryOf.get(i.id())) && told.add(firstOf.get(i.id())))
        .toList();
  }

  private boolean free(Item item) {
    return item.sameAs() == null && !entryOf.containsKey(item.id());
  }

  private static String first(Item item) {
    return item.sameAs() == null ? item.id() : item.sameAs();
  }
}
