package io.github.uimabrief.render;

import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Where the text says what an item says.
 *
 * @param id the item's id
 * @param category its kind
 * @param item the item; null for a near miss
 * @param span its words
 * @param rule the rule that found or stopped it
 * @param status where it stands, in the contract's codes; for a casualty figure its scope, for a
 *     near miss why it does not count
 */
record Evidence(String id, Category category, Item item, Span span, String rule, String status) {

  private static final String NEAR_MISS = "near-miss";

  /** The evidence of all items and near misses, kind by kind, each in document order. */
  static List<Evidence> of(Findings findings) {
    List<Evidence> all = new ArrayList<>();
    findings.proposals().forEach(item -> all.add(of(item, Category.PROPOSAL, item.status())));
    findings.conditions().forEach(item -> all.add(of(item, Category.CONDITION, item.status())));
    findings.deadlines().forEach(item -> all.add(of(item, Category.DEADLINE, item.status())));
    findings.casualties().forEach(item -> all.add(of(item, Category.CASUALTY, item.scope())));
    findings.notCounted().forEach(miss -> all.add(of(miss)));
    return List.copyOf(all);
  }

  /** The same, under the items' ids. */
  static Map<String, Evidence> byId(Findings findings) {
    Map<String, Evidence> byId = new LinkedHashMap<>();
    of(findings).forEach(evidence -> byId.put(evidence.id(), evidence));
    return byId;
  }

  /** What is known under these ids, in their order. */
  static List<Evidence> of(Collection<String> ids, Map<String, Evidence> byId) {
    return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
  }

  private static Evidence of(Item item, Category category, Code status) {
    return new Evidence(item.id(), category, item, item.span(), item.rule(), status.code());
  }

  private static Evidence of(NotCounted miss) {
    return new Evidence(miss.id(), miss.category(), null, miss.span(), miss.rule(), miss.reason());
  }

  /** Its place in the text: UTF-16 code units, end exclusive. */
  String offsets() {
    return span.begin() + "–" + span.end();
  }

  /** False for a near miss. */
  boolean counted() {
    return item != null;
  }

  /** How it is marked: its category, or that it does not count. */
  String mark() {
    return counted() ? category.code() : NEAR_MISS;
  }

  /** Where it stands and how far the text stands behind it. */
  String standing() {
    return counted() ? status + ", " + item.factuality().code() : status;
  }
}
