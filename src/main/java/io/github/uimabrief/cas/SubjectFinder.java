package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.Auxiliary;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.But;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.Possessive;
import io.github.uimabrief.type.cue.Preposition;
import io.github.uimabrief.type.cue.Relative;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.That;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds the subject of a clause without a parser: the actor right before the verb and its
 * auxiliaries, else the first one behind the clause's begin that no preposition governs. A clause
 * without one shares the subject of the clause before it.
 */
final class SubjectFinder {

  private final RuleSpace space;
  private final Map<Integer, Annotation> byEnd = new HashMap<>();
  private final Map<Integer, Integer> auxiliaries = new HashMap<>();
  private final Map<Integer, Integer> relatives = new HashMap<>();
  private final Set<Integer> conjunctions = new HashSet<>();
  private final Set<Integer> owners = new HashSet<>();
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
    Colons.betweenClauses(space).forEach(b -> borders.putIfAbsent(b.getEnd(), b));
    space.marked(Preposition.class).forEach(cue -> governed.add(cue.getEnd()));
    actors.values().forEach(a -> byEnd.put(a.getEnd(), a));
    space.marked(Possessive.class).forEach(p -> owners.add(p.getBegin()));
    space.marked(Relative.class).forEach(r -> relatives.put(r.getEnd(), r.getBegin()));
    space.marked(And.class).forEach(and -> conjunctions.add(and.getEnd()));
    space.marked(Auxiliary.class).forEach(a -> auxiliaries.put(a.getEnd(), a.getBegin()));
    space.marked(But.class).forEach(but -> governed.remove(but.getEnd()));
  }

  private static Annotation longer(Annotation a, Annotation b) {
    return a.getBegin() <= b.getBegin() ? a : b;
  }

  /** Where the clause of the cue begins in the space. */
  int clauseBegin(Annotation cue) {
    Integer border = borders.floorKey(cue.getBegin());
    return border == null ? 0 : border;
  }

  /**
   * The subject of the clause in which the cue stands, or null. A verb behind a conjunction shares
   * the subject of its sentence, one behind a relative pronoun has the actor before that.
   */
  Annotation subject(Annotation cue) {
    int verb = verbBegin(cue);
    if (relatives.containsKey(verb)) {
      return inSentence(actors.lowerEntry(relatives.get(verb)), cue);
    }
    Annotation next = byEnd.get(verb);
    if (next != null && !governed.contains(next.getBegin())) {
      return next;
    }
    Annotation main = conjunctions.contains(verb) ? main(cue) : null;
    return main == null ? first(cue) : main;
  }

  private int verbBegin(Annotation cue) {
    int at = cue.getBegin();
    while (auxiliaries.containsKey(at)) {
      at = auxiliaries.get(at);
    }
    return at;
  }

  private Annotation inSentence(Map.Entry<Integer, Annotation> entry, Annotation cue) {
    return entry != null && space.sentence(entry.getKey()) == space.sentence(cue.getBegin())
        ? entry.getValue()
        : null;
  }

  /** The first subject of the sentence before the place, or null. */
  Annotation main(Annotation place) {
    return before(place.getBegin())
        .takeWhile(a -> space.sentence(a.getBegin()) == space.sentence(place.getBegin()))
        .reduce((later, earlier) -> earlier)
        .orElse(null);
  }

  private Annotation first(Annotation cue) {
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
            .filter(a -> a.getEnd() <= end && isFree(a))
            .min(Comparator.comparingInt(Annotation::getBegin))
            .orElse(null);
  }

  /** The actor that begins where the annotation ends, or null. */
  Annotation behind(Annotation annotation) {
    return actors.get(annotation.getEnd());
  }

  /** Whether no preposition governs the actor and it owns nothing. */
  private boolean isFree(Annotation actor) {
    return !governed.contains(actor.getBegin()) && !owners.contains(actor.getEnd());
  }

  /** The actor that ends at the place of the space, or null. */
  Annotation endingAt(int offset) {
    return byEnd.get(offset);
  }

  /** The actors before a place of the space that can be subjects, the last one first. */
  Stream<Annotation> before(int offset) {
    return actors.headMap(offset, false).descendingMap().values().stream().filter(this::isFree);
  }
}
