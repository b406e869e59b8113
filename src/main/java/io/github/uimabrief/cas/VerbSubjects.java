package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.Adverb;
import io.github.uimabrief.type.cue.By;
import io.github.uimabrief.type.cue.Calamity;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.From;
import io.github.uimabrief.type.cue.Role;
import io.github.uimabrief.type.cue.Speech;
import java.util.stream.Stream;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Tells whose the verb of a proposal is. A participle behind a comma goes on with the subject of
 * the sentence, or with those who gathered for what it tells; one behind a noun belongs to its
 * owner: "the mayor's decree demanding".
 */
final class VerbSubjects {

  private static final String NATION = "actor.nation";
  private static final String GATHERING = "gathering";
  private static final String PARTICIPLE = "verb.participle";

  private final RuleSpace space;
  private final SentenceContext context;
  private final SubjectFinder subjects;
  private final OwnerFinder owners;

  VerbSubjects(
      RuleSpace space, SentenceContext context, SubjectFinder subjects, OwnerFinder owners) {
    this.space = space;
    this.context = context;
    this.subjects = subjects;
    this.owners = owners;
  }

  /** The subject of the verb, or null; none rather than one that is in doubt. */
  Annotation of(Annotation verb) {
    Annotation subject = found(verb);
    return subject == null || isCut(subject, verb) ? null : subject;
  }

  private Annotation found(Annotation verb) {
    if (!space.pattern(PARTICIPLE).matcher(context.span(verb).text()).matches()) {
      return subjects.subject(verb);
    }
    Adverb adverb = space.ending(Adverb.class, verb.getBegin());
    int begin = adverb == null ? verb.getBegin() : adverb.getBegin();
    Comma comma = space.ending(Comma.class, begin);
    if (comma != null) {
      return behindComma(comma, verb);
    }
    Annotation owner = owners.named(verb);
    if (owner != null && (owner.getEnd() < begin || isSender(owner))) {
      return owner;
    }
    if (space.ending(Calamity.class, begin) != null) {
      return null;
    }
    Annotation subject = subjects.subject(verb);
    return owners.isRefusal(subject, verb) ? null : subject;
  }

  /** "a letter from the king inviting". */
  private boolean isSender(Annotation actor) {
    return space.ending(From.class, actor.getBegin()) != null
        || space.ending(By.class, actor.getBegin()) != null;
  }

  private Annotation behindComma(Comma comma, Annotation verb) {
    Speech speech = space.ending(Speech.class, comma.getBegin());
    if (speech != null) {
      return subjects.subject(speech);
    }
    Annotation main = subjects.main(verb);
    return main == null ? null : gathered(main, verb);
  }

  /** "Police stopped protesters in Oslo, demanding": those who gathered, else the subject. */
  private Annotation gathered(Annotation main, Annotation verb) {
    return subjects
        .between(main.getEnd(), verb.getBegin())
        .filter(actor -> isGathering(actor))
        .reduce((one, next) -> next)
        .orElse(main);
  }

  private boolean isGathering(Annotation actor) {
    return actor instanceof Actor
        && Stream.of(actor)
            .flatMap(a -> space.within(Role.class, a).stream())
            .anyMatch(role -> GATHERING.equals(role.getValue()));
  }

  /** "Georgian firms urged": the adjective of a nation without its noun is nobody. */
  private boolean isCut(Annotation subject, Annotation verb) {
    return subject instanceof Actor actor
        && NATION.equals(actor.getRule())
        && subjects.verbBegin(verb) != subject.getEnd();
  }
}
