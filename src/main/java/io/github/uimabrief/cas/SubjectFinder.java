package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.Auxiliary;
import io.github.uimabrief.type.cue.Colon;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.ProposalNoun;
import io.github.uimabrief.type.cue.Relative;
import io.github.uimabrief.type.cue.Subordinator;
import io.github.uimabrief.type.cue.That;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds the subject of a clause without a parser: the actor right before the verb and its
 * auxiliaries, else the first one behind the clause's begin that no preposition governs. A clause
 * without one shares the subject of the clause before it.
 */
final class SubjectFinder {

  private static final String PERSON = "person";
  private static final String PRONOUN = "pronoun";

  private final RuleSpace space;
  private final Map<Integer, Annotation> byEnd = new HashMap<>();
  private final NavigableMap<Integer, Annotation> actors = new TreeMap<>();
  private final NavigableMap<Integer, Annotation> borders;
  private final Places colons;
  private final OwnSubjects own;
  private final FreeActors freedom;
  private final FirstSubjects firsts;

  SubjectFinder(RuleSpace space) {
    this.space = space;
    borders = ClauseBorders.of(space);
    colons = Places.of(space, Colon.class);
    own = new OwnSubjects(space);
    space.marked(Actor.class).forEach(a -> actors.putIfAbsent(a.getBegin(), a));
    space.marked(FirstPerson.class).forEach(a -> actors.put(a.getBegin(), a));
    space.marked(Nominative.class).forEach(a -> actors.put(a.getBegin(), a));
    actors.values().forEach(a -> byEnd.put(a.getEnd(), a));
    freedom = new FreeActors(space, byEnd);
    firsts = new FirstSubjects(space, borders, actors, freedom);
  }

  /** Where the clause of the cue begins in the space. */
  int clauseBegin(Annotation cue) {
    Integer border = borders.floorKey(cue.getBegin());
    int begin = border == null ? 0 : border;
    Annotation pronoun = byEnd.get(begin);
    return pronoun == null || FreeActors.isCase(pronoun) ? begin : pronoun.getBegin();
  }

  /**
   * The subject of the clause in which the cue stands, or null. A verb behind a conjunction shares
   * the subject of its sentence, one behind a relative pronoun has the actor before that.
   */
  Annotation subject(Annotation cue) {
    int verb = verbBegin(cue);
    Relative relative = space.ending(Relative.class, verb);
    if (relative != null) {
      return relatedTo(relative, cue);
    }
    if (isOwnPronoun(space.ending(Subordinator.class, verb))) {
      return null;
    }
    That that = space.ending(That.class, verb);
    if (that != null) {
      return byEnd.get(that.getBegin());
    }
    Annotation next = byEnd.get(verb);
    if (next != null && (!freedom.isGoverned(next) || freedom.opensClause(next))) {
      return next;
    }
    if (!(cue instanceof ProposalNoun) && own.hasOwn(verb)) {
      return null;
    }
    Annotation main = space.ending(And.class, verb) == null ? null : main(cue);
    return main == null ? firsts.of(cue) : main;
  }

  /** "as they": the pronoun is the subject. */
  private static boolean isOwnPronoun(Subordinator subordinator) {
    return subordinator != null && PRONOUN.equals(subordinator.getValue());
  }

  /** Where the verb begins with its auxiliaries. */
  int verbBegin(Annotation cue) {
    Annotation verb = cue;
    Annotation auxiliary = cue;
    while (auxiliary != null) {
      verb = auxiliary;
      auxiliary = space.ending(Auxiliary.class, verb.getBegin());
    }
    return verb.getBegin();
  }

  /** "the mayor of Oslo, who": the place that a preposition governs is no person. */
  private Annotation relatedTo(Relative relative, Annotation cue) {
    Map.Entry<Integer, Annotation> entry = actors.lowerEntry(relative.getBegin());
    while (entry != null
        && PERSON.equals(relative.getValue())
        && freedom.isPlaced(entry.getValue())) {
      entry = actors.lowerEntry(entry.getKey());
    }
    return inSentence(entry, cue);
  }

  private Annotation inSentence(Map.Entry<Integer, Annotation> entry, Annotation cue) {
    return entry != null && space.sentence(entry.getKey()) == space.sentence(cue.getBegin())
        ? entry.getValue()
        : null;
  }

  /** The first subject of the sentence before the place, or null. */
  Annotation main(Annotation place) {
    int colon = colons.lastEnd(place.getBegin());
    return before(place.getBegin())
        .takeWhile(a -> a.getBegin() >= colon)
        .takeWhile(a -> space.sentence(a.getBegin()) == space.sentence(place.getBegin()))
        .reduce((later, earlier) -> earlier)
        .orElse(null);
  }

  /** The actor that begins where the annotation ends, or null. */
  Annotation behind(Annotation annotation) {
    return actors.get(annotation.getEnd());
  }

  /** The actors that begin between two places of the space. */
  Stream<Annotation> between(int begin, int end) {
    return actors.subMap(begin, true, end, false).values().stream();
  }

  /** The actor that ends at the place of the space, or null. */
  Annotation endingAt(int offset) {
    return byEnd.get(offset);
  }

  /** The actors before a place of the space that can be subjects, the last one first. */
  Stream<Annotation> before(int offset) {
    return actors.headMap(offset, false).descendingMap().values().stream().filter(freedom::isFree);
  }
}
