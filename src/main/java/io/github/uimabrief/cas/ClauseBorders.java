package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.Opinion;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.That;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.uima.jcas.tcas.Annotation;

/** What stands between clauses. */
final class ClauseBorders {

  private ClauseBorders() {}

  /** The borders by where they end in the space; of two that end together the longer one. */
  static NavigableMap<Integer, Annotation> of(RuleSpace space) {
    NavigableMap<Integer, Annotation> borders = new TreeMap<>();
    space.marked(Barrier.class).forEach(b -> borders.merge(b.getEnd(), b, ClauseBorders::longer));
    space.marked(Speech.class).forEach(b -> borders.putIfAbsent(b.getEnd(), b));
    space.marked(Opinion.class).forEach(b -> borders.putIfAbsent(b.getEnd(), b));
    space.marked(That.class).forEach(b -> borders.putIfAbsent(b.getEnd(), b));
    Colons.betweenClauses(space).forEach(b -> borders.putIfAbsent(b.getEnd(), b));
    return borders;
  }

  private static Annotation longer(Annotation a, Annotation b) {
    return a.getBegin() <= b.getBegin() ? a : b;
  }
}
