package io.github.uimabrief.render;

import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the text says what an item says.
 *
 * @param id the item's id
 * @param category its kind
 * @param counted false for a near miss
 * @param span its words
 * @param rule the rule that found or stopped it
 */
record Evidence(String id, Category category, boolean counted, Span span, String rule) {

  /** The evidence of all items and near misses, kind by kind, each in document order. */
  static List<Evidence> of(Findings findings) {
    List<Evidence> all = new ArrayList<>();
    findings.proposals().forEach(item -> all.add(of(item, Category.PROPOSAL)));
    findings.conditions().forEach(item -> all.add(of(item, Category.CONDITION)));
    findings.deadlines().forEach(item -> all.add(of(item, Category.DEADLINE)));
    findings.casualties().forEach(item -> all.add(of(item, Category.CASUALTY)));
    findings.notCounted().forEach(miss -> all.add(of(miss)));
    return List.copyOf(all);
  }

  private static Evidence of(Item item, Category category) {
    return new Evidence(item.id(), category, true, item.span(), item.rule());
  }

  private static Evidence of(NotCounted miss) {
    return new Evidence(miss.id(), miss.category(), false, miss.span(), miss.rule());
  }

  /** Its place in the text: UTF-16 code units, end exclusive. */
  String offsets() {
    return span.begin() + "–" + span.end();
  }
}
