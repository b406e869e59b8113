package io.github.uimabrief.summary;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.Span;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What was found out about a document and would be asked again for each line.
 *
 * @param trimmed wordings as they came, and without what is loose at their ends
 * @param names actors and their names
 * @param contents proposals and the extents of what they propose
 * @param conditions conditions and their words together with what depends on them
 */
record Memory(
    Map<String, String> trimmed,
    Map<Actor, Optional<String>> names,
    Map<Proposal, Span> contents,
    Map<Condition, Optional<String>> conditions) {

  static Memory empty() {
    return new Memory(
        new HashMap<>(), new IdentityHashMap<>(), new IdentityHashMap<>(), new IdentityHashMap<>());
  }
}
