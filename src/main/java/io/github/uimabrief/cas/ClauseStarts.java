package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.As;
import io.github.uimabrief.type.cue.AttributionMatch;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.For;
import io.github.uimabrief.type.cue.From;
import io.github.uimabrief.type.cue.Including;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.Or;
import io.github.uimabrief.type.cue.Quote;
import io.github.uimabrief.type.cue.Semicolon;
import io.github.uimabrief.type.cue.Source;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.Subordinator;
import io.github.uimabrief.type.cue.To;
import io.github.uimabrief.type.cue.Wh;
import io.github.uimabrief.type.cue.With;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells whether a clause of its own may begin at a place of the rule space. */
final class ClauseStarts {

  /** The value of a subordinator that opens what follows from something. */
  private static final String RESULT = "result";

  /** Characters of an adverb or the like with its comma. */
  private static final int SHORT = 14;

  private final RuleSpace space;
  private final Places strangers;
  private final Places commas;

  ClauseStarts(RuleSpace space) {
    this.space = space;
    commas = Places.of(space, Comma.class);
    strangers =
        Places.of(
            space,
            And.class,
            Or.class,
            As.class,
            For.class,
            From.class,
            With.class,
            To.class,
            Including.class,
            Source.class,
            Speech.class,
            AttributionMatch.class,
            Semicolon.class,
            Wh.class);
  }

  /** Whether none does: a conjunction, a preposition, a question, or who says so. */
  boolean isStrange(int begin) {
    Quote quote = space.beginning(Quote.class, begin);
    Subordinator subordinator = space.beginning(Subordinator.class, begin);
    return strangers.endFrom(begin) != null
        || subordinator != null && !RESULT.equals(subordinator.getValue())
        || quote != null && space.beginning(Speech.class, quote.getEnd()) != null;
  }

  /** Whether it begins with a pronoun that can only be its subject. */
  boolean isSubject(int begin) {
    return space.beginning(FirstPerson.class, begin) != null
        || space.beginning(Nominative.class, begin) != null;
  }

  /** Behind what is said between two commas at the place: "they say, …", "of course, we …". */
  int behindAside(int offset) {
    Integer comma = commas.endFrom(commas.nextBegin(offset, offset));
    boolean set = comma != null && comma - offset < SHORT && isSubject(comma);
    return set && !isSubject(offset) ? comma : behindSource(offset);
  }

  private int behindSource(int offset) {
    AttributionMatch source = space.beginning(AttributionMatch.class, offset);
    Annotation comma = source == null ? null : space.beginning(Comma.class, source.getEnd());
    boolean inverted = space.beginning(Speech.class, offset) != null;
    boolean quoted = space.beginning(Quote.class, offset) != null;
    return comma == null || inverted || quoted ? offset : comma.getEnd();
  }
}
