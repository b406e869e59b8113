package io.github.uimabrief.cas;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.tcas.Annotation;

/** What the rules marked with a type, sentence by sentence; looked for at the first question. */
final class BySentence<T extends Annotation> {

  private final RuleSpace space;
  private final Class<T> type;
  private Map<Integer, List<T>> marked;

  BySentence(RuleSpace space, Class<T> type) {
    this.space = space;
    this.type = type;
  }

  /** What begins in the sentence in which the place begins, in the order in which it was marked. */
  List<T> around(Annotation place) {
    return of(space.sentence(place.getBegin()));
  }

  /** What begins in the sentence, in the order in which it was marked. */
  List<T> of(int sentence) {
    if (marked == null) {
      marked = new HashMap<>();
      space.marked(type).forEach(this::add);
    }
    return marked.getOrDefault(sentence, List.of());
  }

  private void add(T annotation) {
    marked
        .computeIfAbsent(space.sentence(annotation.getBegin()), k -> new ArrayList<>())
        .add(annotation);
  }
}
