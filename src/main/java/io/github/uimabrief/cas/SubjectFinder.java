package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.Colon;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.Preposition;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.That;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds the subject of a clause without a parser: the first actor behind the clause's begin that no
 * preposition governs. A clause without one shares the subject of the clause before it.
 */
final class SubjectFinder {

  private final RuleSpace space;
  private final NavigableMap<Integer, Annotation> actors = new TreeMap<>();
  private final NavigableMap<Integer, Annotation> borders = new TreeMap<>();
  private final Set<Integer> governed = new HashSet<>();

  SubjectFinder(RuleSpace space) {
    this.space = space;
    space.marked(Actor.class).forEach(a -> actors.putIfAbsent(a.getBegin(), a));
    space.marked(FirstPerson.class).forEach(a -> actors.put(a.getBegin(), a));
    space.marked(Nominative.class).forEach(a -> actors.put(a.getBegin(), a));
    space.marked(Barrier.class).forEach(b -> borders.merge(b.getEnd(), b, SubjectFinder::longer));
    space.marked(Speech.class).forEach(b -> borders.putIfAbsent(b.getEnd(), b));
    space.marked(That.class).forEach(b -> borders.putIfAbsent(b.getEnd(), b));
    space.marked(Colon.class).forEach(b -> borders.putIfAbsent(b.getEnd(), b));
    space.marked(Preposition.class).forEach(cue -> governed.add(cue.getEnd()));
  }

  private static Annotation longer(Annotation a, Annotation b) {
    return a.getBegin() <= b.getBegin() ? a : b;
  }

  /** Where the clause of the cue begins in the space. */
  int clauseBegin(Annotation cue) {
    Integer border = borders.floorKey(cue.getBegin());
    return border == null ? 0 : border;
  }

  /** The subject of the clause in which the cue stands, or null. */
  Annotation subject(Annotation cue) {
    int sentence = space.sentence(cue.getBegin());
    int end = cue.getBegin();
    Map.Entry<Integer, Annotation> border = borders.floorEntry(end);
    while (true) {
      int begin = border == null ? 0 : border.getKey();
      Annotation subject = firstFree(begin, end);
      if (subject != null) {
        return space.sentence(subject.getBegin()) == sentence ? subject : null;
      }
      if (border == null || space.sentence(Math.max(0, begin - 2)) != sentence) {
        return null;
      }
      end = Math.min(border.getValue().getBegin(), end - 1);
      border = borders.lowerEntry(Math.min(begin, end + 1));
    }
  }

  private Annotation firstFree(int begin, int end) {
    return begin > end
        ? null
        : actors.subMap(begin, true, end, false).values().stream()
            .filter(a -> a.getEnd() <= end && !governed.contains(a.getBegin()))
            .min(Comparator.comparingInt(Annotation::getBegin))
            .orElse(null);
  }

  /** The actor that begins where the annotation ends, or null. */
  Annotation behind(Annotation annotation) {
    return actors.get(annotation.getEnd());
  }

  /**
   * The last subject before a place that is no pronoun, for pronouns that stand for it; or null.
   */
  Annotation before(int offset) {
    return actors.headMap(offset, false).descendingMap().values().stream()
        .filter(a -> a instanceof Actor && !governed.contains(a.getBegin()))
        .findFirst()
        .orElse(null);
  }
}
