package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.As;
import io.github.uimabrief.type.cue.Auxiliary;
import io.github.uimabrief.type.cue.But;
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
import io.github.uimabrief.type.cue.Subordinator;
import io.github.uimabrief.type.cue.Title;
import io.github.uimabrief.type.cue.Undertaking;
import io.github.uimabrief.type.cue.Vague;
import io.github.uimabrief.type.cue.VerbForm;
import java.util.Map;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells which actors can be subjects: those that no preposition governs and that own nothing. */
final class FreeActors {

  private static final String SINGULAR = "singular";

  private static final String STATE = "actor.state";

  private final RuleSpace space;
  private final Map<Integer, Annotation> byEnd;

  FreeActors(RuleSpace space, Map<Integer, Annotation> byEnd) {
    this.space = space;
    this.byEnd = byEnd;
  }

  /** Whether no preposition governs the actor and it owns nothing. */
  boolean isFree(Annotation actor) {
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

  /** Whether a preposition governs it, or what it stands in apposition to. */
  boolean isGoverned(Annotation actor) {
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

  /** A state behind a preposition, or one in apposition to it. */
  boolean isPlaced(Annotation actor) {
    return actor instanceof Actor state && STATE.equals(state.getRule()) && isGoverned(actor);
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
  static boolean isCase(Annotation actor) {
    return !(actor instanceof Nominative) && !(actor instanceof FirstPerson);
  }

  /**
   * "after Seoul requested": what can be a preposition opens a clause before a subject and verb.
   */
  boolean opensClause(Annotation actor) {
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
}
