package io.github.uimabrief.render;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Section;
import java.util.List;
import java.util.Set;

/** Which items a section of the brief is about. */
final class SectionItems {

  private SectionItems() {}

  /** Whether a section lists items, each on a line of its own. */
  static boolean listed(Section section) {
    return switch (section) {
      case PROPOSALS, CONDITIONS, DEADLINES, CASUALTIES -> true;
      case UNCONDITIONAL, DISAGREEMENTS, NOT_COUNTED, GAPS -> false;
    };
  }

  /** The ids of the items that are a section's own. */
  static Set<String> of(Findings findings, Section section) {
    return switch (section) {
      case PROPOSALS -> ids(findings.proposals());
      case CONDITIONS -> ids(findings.conditions());
      case DEADLINES -> ids(findings.deadlines());
      case CASUALTIES -> ids(findings.casualties());
      case NOT_COUNTED ->
          findings.notCounted().stream().map(NotCounted::id).collect(toUnmodifiableSet());
      case UNCONDITIONAL, DISAGREEMENTS, GAPS -> Set.of();
    };
  }

  private static Set<String> ids(List<? extends Item> items) {
    return items.stream().map(Item::id).collect(toUnmodifiableSet());
  }
}
