package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.Adverb;
import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.Auxiliary;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.Demand;
import io.github.uimabrief.type.cue.Det;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.Possessive;
import io.github.uimabrief.type.cue.Pronoun;
import io.github.uimabrief.type.cue.Propose;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.That;
import io.github.uimabrief.type.cue.Title;
import io.github.uimabrief.type.cue.Urge;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds whom a pronoun stands for: the last subject near before it of the kind that it can mean.
 * Sentences that the rules do not see may name another: no pronoun finds its name across them.
 */
final class Antecedents {

  /** Sentences back in which a pronoun finds its name. */
  private static final int NEAR = 3;

  private static final String SINGULAR = "singular";
  private static final String PLURAL = "plural";
  private static final String NAME = "actor.name";

  private static final List<String> PERSONS = List.of("actor.office", "actor.owned", NAME);
  private static final List<String> BODIES =
      List.of("actor.office", "actor.owned", "actor.group", "actor.people", "actor.organisation");
  private static final List<String> THINGS =
      List.of("actor.group", "actor.owned", "actor.organisation", "actor.state");
  private static final Map<String, List<String>> CLASSES =
      Map.of(SINGULAR, PERSONS, PLURAL, BODIES, "thing", THINGS);

  /** Behind these a clause begins, or a phrase that opened the sentence has ended. */
  private static final List<Class<? extends Annotation>> OPENERS =
      List.of(Comma.class, And.class, That.class, Barrier.class, Speech.class, Adverb.class);

  /** What stands before these verbs is their subject. */
  private static final List<Class<? extends Annotation>> VERBS =
      List.of(Auxiliary.class, Speech.class, Propose.class, Urge.class, Demand.class);

  private final RuleSpace space;
  private final SubjectFinder subjects;

  Antecedents(RuleSpace space, SubjectFinder subjects) {
    this.space = space;
    this.subjects = subjects;
  }

  /** The antecedent, or null. */
  Annotation of(Annotation pronoun) {
    String kind = kind(pronoun.getBegin());
    List<String> rules = CLASSES.getOrDefault(kind, BODIES);
    int sentence = space.sentence(pronoun.getBegin());
    return Stream.concat(owners(pronoun), subjects(pronoun.getBegin()))
        .takeWhile(a -> sentence - space.sentence(a.getBegin()) <= NEAR)
        .takeWhile(a -> !space.isGap(a.getBegin(), pronoun.getBegin()))
        .filter(a -> a instanceof Actor actor && rules.contains(actor.getRule()))
        .filter(a -> agrees((Actor) a, kind))
        .findFirst()
        .orElse(null);
  }

  private Stream<Annotation> subjects(int before) {
    return subjects.before(before).filter(this::isSubject);
  }

  /** "In the envoy's talks, he": whose name the opening phrase of the sentence tells. */
  private Stream<Annotation> owners(Annotation pronoun) {
    return subjects
        .between(space.sentenceBegin(pronoun.getBegin()), pronoun.getBegin())
        .filter(a -> space.beginning(Possessive.class, a.getEnd()) != null)
        .filter(a -> space.ending(Comma.class, pronoun.getBegin()) != null);
  }

  /** An object, or what a noun in front governs, is what a pronoun seldom means. */
  private boolean isSubject(Annotation actor) {
    return space.begins(actor.getBegin())
        || OPENERS.stream().anyMatch(type -> space.ending(type, actor.getBegin()) != null)
        || VERBS.stream().anyMatch(type -> space.beginning(type, actor.getEnd()) != null);
  }

  /** "he" is no body and no thing, "they" are no one officer. */
  private boolean agrees(Actor actor, String kind) {
    return switch (kind) {
      case SINGULAR ->
          NAME.equals(actor.getRule())
              ? isBare(actor)
              : hasTitle(actor, SINGULAR) && !isCommon(actor);
      case PLURAL -> !hasTitle(actor, SINGULAR);
      default -> true;
    };
  }

  /** Persons' names have no determiner. */
  private boolean isBare(Actor name) {
    return space.beginning(Det.class, name.getBegin()) == null;
  }

  /** "justice is slow": an office without a determiner and a capital is no person. */
  private boolean isCommon(Actor actor) {
    return space.beginning(Title.class, actor.getBegin()) != null
        && !space.isCapital(actor.getBegin());
  }

  private boolean hasTitle(Actor actor, String number) {
    return space.within(Title.class, actor).stream().anyMatch(t -> number.equals(t.getValue()));
  }

  private String kind(int begin) {
    return Stream.of(Nominative.class, Pronoun.class)
        .map(type -> space.beginning(type, begin))
        .filter(Objects::nonNull)
        .map(Cue::getValue)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }
}
