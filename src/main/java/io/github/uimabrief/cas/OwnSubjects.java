package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.Calamity;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.Det;
import io.github.uimabrief.type.cue.Indef;
import io.github.uimabrief.type.cue.NonPerson;
import io.github.uimabrief.type.cue.Possessive;
import io.github.uimabrief.type.cue.ProposalNoun;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.That;
import io.github.uimabrief.type.cue.Undertaking;
import io.github.uimabrief.type.cue.Words;
import java.util.List;
import java.util.Objects;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Tells where a verb has a subject of its own that no list knows: "and his campaign called for",
 * "said that vessels must". Then no actor farther off is its subject.
 */
final class OwnSubjects {

  private static final List<Class<? extends Cue>> NOUNS =
      List.of(Words.class, NonPerson.class, Undertaking.class, ProposalNoun.class, Calamity.class);
  private static final List<Class<? extends Cue>> DETERMINERS =
      List.of(Det.class, Indef.class, Possessive.class);

  private static final List<Class<? extends Annotation>> OPENERS =
      List.of(And.class, Comma.class, Barrier.class, Speech.class, That.class);

  private final RuleSpace space;

  OwnSubjects(RuleSpace space) {
    this.space = space;
  }

  /** Whether a noun with its determiner stands right before the verb where a clause may begin. */
  boolean hasOwn(int verb) {
    int begin = verb;
    Cue noun = ending(NOUNS, begin);
    while (noun != null) {
      begin = noun.getBegin();
      noun = ending(NOUNS, begin);
    }
    Cue determiner = begin == verb ? null : ending(DETERMINERS, begin);
    return determiner != null && opens(determiner.getBegin());
  }

  /** Whether a clause may begin here. */
  private boolean opens(int begin) {
    return space.begins(begin)
        || OPENERS.stream().anyMatch(type -> space.ending(type, begin) != null);
  }

  private Cue ending(List<Class<? extends Cue>> types, int at) {
    return types.stream()
        .map(type -> space.ending(type, at))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
