package io.github.uimabrief.cas;

import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.type.cue.ConditionMatch;
import io.github.uimabrief.type.cue.Demand;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.Oblige;
import io.github.uimabrief.type.cue.Pronoun;
import io.github.uimabrief.type.cue.ProposalMatch;
import io.github.uimabrief.type.cue.Ready;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells what somebody puts forward from a narrator's own duty and from talk among persons. */
final class VoiceFilter {

  private static final String TALK = "talk";
  private static final String NESTED = "part-of-proposal";
  private static final String SPEECH = "speech";

  /** The rule whose content has a subject. */
  private static final String CLAUSE = "condition.clause";

  private final RuleSpace space;
  private final SentenceContext context;
  private final SubjectFinder subjects;
  private final ProposerFinder proposers;
  private final Speakers speakers;
  private final Bodies bodies;
  private final Generality generality;
  private final List<NotCounted> refused = new ArrayList<>();

  VoiceFilter(
      RuleSpace space, SentenceContext context, SubjectFinder subjects, ProposerFinder proposers) {
    this.space = space;
    this.context = context;
    this.subjects = subjects;
    this.proposers = proposers;
    speakers = proposers.speakers();
    bodies = new Bodies(subjects);
    generality = new Generality(space);
  }

  /** What did not pass so far, with the reason. */
  List<NotCounted> refused() {
    return refused;
  }

  /**
   * Whether it is put forward: an obligation must be voiced, and talk is none.
   *
   * @param nested whether it stands in the content of another
   */
  boolean passes(ProposalMatch match, boolean nested) {
    if (nested) {
      return refuse(match.getCue(), Category.PROPOSAL, NESTED, match.getRule());
    }
    if (isTalk(match)) {
      return refuse(match.getCue(), Category.PROPOSAL, TALK, match.getRule());
    }
    return !(match.getCue() instanceof Oblige) || isVoiced(match);
  }

  /**
   * Whether an action depends on it: in a talk, only where a state or organisation stands in it or
   * in what depends on it, and neither the one who speaks nor the one spoken to is its subject;
   * nowhere a general truth.
   *
   * @param consequent where what depends on it stands in the space, or null
   */
  boolean passes(ConditionMatch match, int[] consequent) {
    Annotation content = match.getContent();
    boolean talk =
        speakers.isConversation()
            && (isPerson(content.getBegin())
                || !bodies.isState(content.getBegin(), content.getEnd())
                    && (consequent == null || !bodies.isState(consequent[0], consequent[1])));
    String reason =
        talk
            ? TALK
            : consequent == null || !CLAUSE.equals(match.getRule())
                ? null
                : general(content, consequent);
    return reason == null || refuse(match.getCue(), Category.CONDITION, reason, match.getRule());
  }

  private String general(Annotation content, int[] consequent) {
    return generality.reason(
        context.span(content).text(),
        context.trimmed(consequent[0], consequent[1], space).text(),
        bodies.isState(content.getBegin(), content.getEnd())
            || bodies.isState(consequent[0], consequent[1]));
  }

  private boolean refuse(Annotation cue, Category category, String reason, String rule) {
    refused.add(new NotCounted(null, context.span(cue), category, reason, rule));
    return false;
  }

  /** "I" or "you". */
  private boolean isPerson(int begin) {
    Pronoun pronoun = space.beginning(Pronoun.class, begin);
    return pronoun != null && SPEECH.equals(pronoun.getValue())
        || Speakers.isSelf(space.beginning(FirstPerson.class, begin));
  }

  /** Whether somebody says it: a source, a quotation, or the issuer of a statement. */
  private boolean isVoiced(ProposalMatch match) {
    return !context.attribution(match).isEmpty()
        || speakers.isQuoted(match.getCue())
        || speakers.isStatement();
  }

  /**
   * Whether it is said among persons in an interview: what one should do, or wants of another, with
   * nobody but pronouns for actors.
   */
  private boolean isTalk(ProposalMatch match) {
    return speakers.isConversation()
        && (ProposerFinder.isNoun(match)
            ? isPersonal(proposers.owner(match))
            : isTalk(match, match.getCue()));
  }

  private boolean isTalk(ProposalMatch match, Annotation cue) {
    Annotation subject = subjects.subject(cue);
    Annotation addressee = match.getAddressee();
    return ProposerFinder.isSaying(cue)
        || cue instanceof Ready
        || isPersonal(subject)
        || addressee != null && space.beginning(Pronoun.class, addressee.getBegin()) != null
        || !(subject instanceof FirstPerson) && !isBody(subject)
        || subject instanceof FirstPerson && !(cue instanceof Demand) && !isBody(addressee);
  }

  private static boolean isPersonal(Annotation subject) {
    return subject == null || subject instanceof Nominative || Speakers.isSelf(subject);
  }

  private boolean isBody(Annotation addressee) {
    return addressee != null && bodies.isBody(addressee.getBegin(), addressee.getEnd());
  }
}
