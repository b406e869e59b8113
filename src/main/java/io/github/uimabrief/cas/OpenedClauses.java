package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Auxiliary;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.Before;
import io.github.uimabrief.type.cue.But;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Connective;
import io.github.uimabrief.type.cue.Country;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.Source;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.Subordinator;
import io.github.uimabrief.type.cue.Words;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells where a clause opens behind a border of clauses, and whether one does. */
final class OpenedClauses {

  /** The value of a subordinator that opens a phrase: the clause around it goes on. */
  private static final String PHRASE = "phrase";

  private final RuleSpace space;
  private final Places auxiliaries;
  private final Places ends;
  private final Places commas;
  private final Places speeches;

  OpenedClauses(RuleSpace space) {
    this.space = space;
    auxiliaries = Places.of(space, Auxiliary.class);
    ends = Places.of(space, Barrier.class, Connective.class);
    speeches = Places.of(space, Speech.class);
    commas = Places.of(space, Comma.class);
  }

  /** Whether a phrase follows: "amid the siege", "before a court". */
  boolean isPhrase(Annotation barrier) {
    int end = barrier.getEnd();
    Subordinator subordinator = space.ending(Subordinator.class, end);
    boolean noun =
        space.ending(Before.class, end) != null
            && subjectBegin(end) == end
            && !auxiliaries.anyBetween(end, ends.nextBegin(end, end));
    return noun || subordinator != null && PHRASE.equals(subordinator.getValue());
  }

  /** Whether "that" stands for a noun and opens no clause: "that would help". */
  boolean isSubject(Annotation that) {
    boolean relative =
        space.ending(Country.class, that.getBegin()) != null
            && space.beginning(Words.class, that.getEnd()) != null
            && speeches.lastEnd(that.getBegin()) < space.sentenceBegin(that.getBegin());
    return relative
        || isFirst(that)
        || space.ending(But.class, that.getBegin()) != null
        || auxiliaries.endFrom(that.getEnd()) != null;
  }

  /** Where the clause begins: with the subject in the border, behind a source and its comma. */
  int openBehind(Annotation barrier) {
    int end = barrier.getEnd();
    boolean source = isFirst(barrier) && space.beginning(Source.class, barrier.getBegin()) != null;
    Integer comma = source ? commas.endFrom(commas.nextBegin(end, end)) : null;
    return comma == null ? subjectBegin(end) : comma;
  }

  private boolean isFirst(Annotation cue) {
    return cue.getBegin() == space.sentenceBegin(cue.getBegin());
  }

  private int subjectBegin(int end) {
    Annotation we = space.ending(FirstPerson.class, end);
    Annotation subject = we == null ? space.ending(Nominative.class, end) : we;
    return subject == null ? end : subject.getBegin();
  }
}
