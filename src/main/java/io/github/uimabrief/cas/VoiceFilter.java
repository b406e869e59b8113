package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.Oblige;
import io.github.uimabrief.type.cue.Pronoun;
import io.github.uimabrief.type.cue.ProposalMatch;
import io.github.uimabrief.type.cue.Ready;
import java.util.HashSet;
import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells what somebody puts forward from a narrator's own duty and from talk among persons. */
final class VoiceFilter {

  private final SentenceContext context;
  private final SubjectFinder subjects;
  private final Speakers speakers;
  private final Set<Integer> pronouns = new HashSet<>();

  VoiceFilter(RuleSpace space, SentenceContext context, SubjectFinder subjects, Speakers speakers) {
    this.context = context;
    this.subjects = subjects;
    this.speakers = speakers;
    space.marked(Pronoun.class).forEach(pronoun -> pronouns.add(pronoun.getBegin()));
  }

  /** Whether it is put forward: an obligation must be voiced, and talk is none. */
  boolean passes(ProposalMatch match) {
    return !isTalk(match) && (!(match.getCue() instanceof Oblige) || isVoiced(match));
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
    Annotation cue = match.getCue();
    return speakers.isConversation()
        && !ProposerFinder.isNoun(match)
        && (ProposerFinder.isSaying(cue) || cue instanceof Ready || isPersonal(match));
  }

  private boolean isPersonal(ProposalMatch match) {
    Annotation subject = subjects.subject(match.getCue());
    Annotation addressee = match.getAddressee();
    boolean person = subject == null || subject instanceof Nominative || isSelf(subject);
    return person || addressee != null && pronouns.contains(addressee.getBegin());
  }

  private static boolean isSelf(Annotation subject) {
    return subject instanceof FirstPerson person && Speakers.isSingular(person);
  }
}
