package io.github.uimabrief.summary;

import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;

/** Marks retellings: an item that tells the same fact as an earlier one names it in sameAs. */
final class Merger {

  private final ContentWords words;

  Merger(ContentWords words) {
    this.words = words;
  }

  /** The same findings with sameAs filled in where no rule has set it. */
  Findings merge(Document document, Findings findings) {
    Retelling retelling = new Retelling(new Sentences(document), words);
    return new Findings(
        mark(findings.proposals(), retelling::proposals, (p, id) -> p.withSameAs(id)),
        mark(findings.conditions(), retelling::conditions, (c, id) -> c.withSameAs(id)),
        mark(findings.deadlines(), retelling::deadlines, (d, id) -> d.withSameAs(id)),
        mark(findings.casualties(), retelling::casualties, (k, id) -> k.withSameAs(id)),
        findings.notCounted());
  }

  /** An item is the retelling of the first entry before it that has a telling it repeats. */
  private static <T extends Item> List<T> mark(
      List<T> items, BiPredicate<T, T> same, BiFunction<T, String, T> mark) {
    List<T> marked = new ArrayList<>();
    for (T item : items) {
      String first = item.sameAs();
      for (int i = 0; first == null && i < marked.size(); i++) {
        T earlier = marked.get(i);
        if (same.test(earlier, item)) {
          first = earlier.sameAs() == null ? earlier.id() : earlier.sameAs();
        }
      }
      marked.add(first == null ? item : mark.apply(item, first));
    }
    return marked;
  }
}
