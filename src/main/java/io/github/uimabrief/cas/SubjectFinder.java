package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.As;
import io.github.uimabrief.type.cue.Auxiliary;
import io.github.uimabrief.type.cue.But;
import io.github.uimabrief.type.cue.Colon;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Demand;
import io.github.uimabrief.type.cue.Det;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.Hyphen;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.NonPerson;
import io.github.uimabrief.type.cue.Of;
import io.github.uimabrief.type.cue.Possessive;
import io.github.uimabrief.type.cue.Preposition;
import io.github.uimabrief.type.cue.ProposalNoun;
import io.github.uimabrief.type.cue.Propose;
import io.github.uimabrief.type.cue.Relative;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.Subordinator;
import io.github.uimabrief.type.cue.That;
import io.github.uimabrief.type.cue.Title;
import io.github.uimabrief.type.cue.Undertaking;
import io.github.uimabrief.type.cue.Vague;
import io.github.uimabrief.type.cue.VerbForm;
import io.github.uimabrief.type.cue.Words;
import java.util.Comparator;
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

  private static final String SINGULAR = "singular";
  private static final String PERSON = "person";
  private static final String PLACE = "place";
  private static final String STATE = "actor.state";
  private static final String PRONOUN = "pronoun";

  private final RuleSpace space;
  private final Map<Integer, Annotation> byEnd = new HashMap<>();
  private final NavigableMap<Integer, Annotation> actors = new TreeMap<>();
  private final NavigableMap<Integer, Annotation> borders;
  private final Places colons;
  private final OwnSubjects own;

  SubjectFinder(RuleSpace space) {
    this.space = space;
    borders = ClauseBorders.of(space);
    colons = Places.of(space, Colon.class);
    own = new OwnSubjects(space);
    space.marked(Actor.class).forEach(a -> actors.putIfAbsent(a.getBegin(), a));
    space.marked(FirstPerson.class).forEach(a -> actors.put(a.getBegin(), a));
    space.marked(Nominative.class).forEach(a -> actors.put(a.getBegin(), a));
    actors.values().forEach(a -> byEnd.put(a.getEnd(), a));
  }

  /** Where the clause of the cue begins in the space. */
  int clauseBegin(Annotation cue) {
    Integer border = borders.floorKey(cue.getBegin());
    int begin = border == null ? 0 : border;
    Annotation pronoun = byEnd.get(begin);
    return pronoun == null || isCase(pronoun) ? begin : pronoun.getBegin();
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
    if (next != null && (!isGoverned(next) || opensClause(next))) {
      return next;
    }
    if (!(cue instanceof ProposalNoun) && own.hasOwn(verb)) {
      return null;
    }
    Annotation main = space.ending(And.class, verb) == null ? null : main(cue);
    return main == null ? first(cue) : main;
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
    while (entry != null && PERSON.equals(relative.getValue()) && isPlaced(entry.getValue())) {
      entry = actors.lowerEntry(entry.getKey());
    }
    return inSentence(entry, cue);
  }

  /** A state behind a preposition, or one in apposition to it. */
  private boolean isPlaced(Annotation actor) {
    return actor instanceof Actor state && STATE.equals(state.getRule()) && isGoverned(actor);
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

  private Annotation first(Annotation cue) {
    int sentence = space.sentence(cue.getBegin());
    int end = cue.getBegin();
    Map.Entry<Integer, Annotation> border = borders.floorEntry(end);
    while (true) {
      int begin = border == null ? 0 : border.getKey();
      Annotation subject = isRelative(begin) ? null : firstFree(begin, end);
      if (subject != null) {
        return space.sentence(subject.getBegin()) == sentence ? subject : null;
      }
      if (border == null
          || space.sentence(Math.max(0, begin - 2)) != sentence
          || opensOwn(border.getValue()) && space.beginning(Words.class, begin) != null) {
        return null;
      }
      end = Math.min(border.getValue().getBegin(), end - 1);
      border = borders.lowerEntry(Math.min(begin, end + 1));
    }
  }

  /** "who" and "which" are the subjects of their clauses. */
  private boolean isRelative(int begin) {
    Relative relative = space.ending(Relative.class, begin);
    return relative != null && !PLACE.equals(relative.getValue());
  }

  /** "said other guests will be asked": behind these a clause has a subject of its own. */
  private static boolean opensOwn(Annotation border) {
    return border instanceof That || border instanceof Speech;
  }

  private Annotation firstFree(int begin, int end) {
    return begin > end
        ? null
        : actors.subMap(begin, true, end, false).values().stream()
            .filter(a -> a.getEnd() <= end && (isFree(a) || isFirst(a, begin)))
            .min(Comparator.comparingInt(Annotation::getBegin))
            .orElse(null);
  }

  /** "since the people took to the streets": the first word of a clause that tells when. */
  private boolean isFirst(Annotation actor, int begin) {
    return actor.getBegin() == begin
        && space.ending(Subordinator.class, begin) != null
        && space.beginning(Possessive.class, actor.getEnd()) == null;
  }

  /** The actor that begins where the annotation ends, or null. */
  Annotation behind(Annotation annotation) {
    return actors.get(annotation.getEnd());
  }

  /** Whether no preposition governs the actor and it owns nothing. */
  private boolean isFree(Annotation actor) {
    return !isGoverned(actor)
        && !isJoined(actor)
        && !isVerb(actor)
        && space.ending(Hyphen.class, actor.getBegin()) == null
        && space.beginning(Undertaking.class, actor.getEnd()) == null
        && !isModifier(actor)
        && space.beginning(Possessive.class, actor.getEnd()) == null;
  }

  /** "between Oslo and the rebels": the second of two that a preposition governs. */
  private boolean isJoined(Annotation actor) {
    And and = isCase(actor) ? space.ending(And.class, actor.getBegin()) : null;
    Annotation first = and == null ? null : byEnd.get(and.getBegin());
    return first != null && isGoverned(first);
  }

  /** "Democratic plans": what stands before the noun of a plan is its owner. */
  private boolean isModifier(Annotation actor) {
    return space.beginning(ProposalNoun.class, actor.getEnd()) != null
        && space.beginning(VerbForm.class, actor.getEnd()) == null
        && space.beginning(Demand.class, actor.getEnd()) == null
        && space.beginning(Propose.class, actor.getEnd()) == null;
  }

  private boolean isGoverned(Annotation actor) {
    if (!isCase(actor)) {
      return false;
    }
    int name = nameBegin(actor.getBegin());
    Det determiner = space.ending(Det.class, name);
    int begin = determiner == null ? name : determiner.getBegin();
    Preposition preposition = space.ending(Preposition.class, begin);
    return preposition == null
        ? isApposed(actor)
        : space.ending(But.class, begin) == null && !isQuantity(preposition);
  }

  /** "the City Hall": words of the lists break names. */
  private int nameBegin(int at) {
    NonPerson before = space.isCapital(at) ? space.ending(NonPerson.class, at) : null;
    return before != null && space.isCapital(before.getBegin()) ? before.getBegin() : at;
  }

  /** "tens of thousands of people": what is counted is the subject. */
  private boolean isQuantity(Preposition preposition) {
    return preposition instanceof Of && space.ending(Vague.class, preposition.getBegin()) != null;
  }

  /** "in Belgrade, Serbia": the name of what a preposition governs. */
  private boolean isApposed(Annotation actor) {
    Comma comma = space.ending(Comma.class, actor.getBegin());
    Annotation before = comma == null ? null : byEnd.get(comma.getBegin());
    return before != null
        && space.beginning(Comma.class, actor.getEnd()) != null
        && isGoverned(before);
  }

  /** Pronouns of the subject's form are governed by nothing. */
  private static boolean isCase(Annotation actor) {
    return !(actor instanceof Nominative) && !(actor instanceof FirstPerson);
  }

  /**
   * "after Seoul requested": what can be a preposition opens a clause before a subject and verb.
   */
  private boolean opensClause(Annotation actor) {
    return space.ending(Subordinator.class, actor.getBegin()) != null
        || space.ending(As.class, actor.getBegin()) != null;
  }

  /** "continue to monitor": an office behind an auxiliary, without a determiner, is a verb. */
  private boolean isVerb(Annotation actor) {
    Title title = space.beginning(Title.class, actor.getBegin());
    return title != null
        && SINGULAR.equals(title.getValue())
        && !space.isCapital(actor.getBegin())
        && space.ending(Auxiliary.class, actor.getBegin()) != null;
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
    return actors.headMap(offset, false).descendingMap().values().stream().filter(this::isFree);
  }
}
