package io.github.uimabrief.cas;

import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.Adverb;
import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Det;
import io.github.uimabrief.type.cue.Oblige;
import io.github.uimabrief.type.cue.Preposition;
import io.github.uimabrief.type.cue.ProposalMatch;
import io.github.uimabrief.type.cue.Quote;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells what is put forward: what stands behind the cue, in front of it, or on both sides. */
final class ProposalContents {

  private static final String CONTENT = "content";
  private static final String BOTH = "both";
  private static final String ADDRESSEE = "addressee";

  private final RuleSpace space;
  private final SentenceContext context;
  private final SubjectFinder subjects;
  private final OpenEnds ends;
  private final Places commas;
  private final Places duties;
  private final Places conjunctions;

  ProposalContents(RuleSpace space, SentenceContext context, SubjectFinder subjects) {
    this.space = space;
    this.context = context;
    this.subjects = subjects;
    ends = new OpenEnds(space);
    commas = Places.of(space, Comma.class);
    duties = Places.of(space, Oblige.class);
    conjunctions = Places.of(space, And.class);
  }

  /** What is put forward, or null. */
  Span of(ProposalMatch match) {
    Span span = span(match);
    return span == null ? null : context.closed(span);
  }

  private Span span(ProposalMatch match) {
    Annotation cue = match.getCue();
    Annotation content = match.getContent();
    if (CONTENT.equals(match.getSubject())) {
      return context.cover(clauseBegin(cue), match.getBegin(), space);
    }
    if (BOTH.equals(match.getSubject()) || lacksSubject(match)) {
      return context.cover(clauseBegin(cue), ends.of(content), space);
    }
    return content == null ? null : context.cover(content.getBegin(), ends.of(content), space);
  }

  /** "publicly the port must open", "in May, it must": what stands in front does not belong. */
  private int clauseBegin(Annotation cue) {
    int begin = behindAnd(behindDuty(subjects.clauseBegin(cue), cue));
    Quote quote = space.beginning(Quote.class, begin);
    return quote == null ? behindPhrase(begin, cue) : behindPhrase(quote.getEnd(), cue);
  }

  /** "aid must get through and the town must open": the second of two duties. */
  private int behindDuty(int begin, Annotation cue) {
    int duty = duties.nextBegin(begin, cue.getBegin());
    int and = duty < cue.getBegin() ? conjunctions.lastEndBetween(duty, cue.getBegin()) : -1;
    return and < 0 ? begin : and;
  }

  private int behindPhrase(int begin, Annotation cue) {
    Adverb adverb = space.beginning(Adverb.class, begin);
    if (adverb == null && space.beginning(Preposition.class, begin) == null) {
      return begin;
    }
    int comma = commas.nextBegin(begin, cue.getBegin());
    if (comma < cue.getBegin()) {
      return commas.endFrom(comma);
    }
    return adverb != null && space.beginning(Det.class, adverb.getEnd()) != null
        ? adverb.getEnd()
        : begin;
  }

  private int behindAnd(int begin) {
    And and = space.beginning(And.class, begin);
    return and == null ? begin : and.getEnd();
  }

  /** "vessels must leave": a subject that is no actor is told with the verb. */
  private boolean lacksSubject(ProposalMatch match) {
    return ADDRESSEE.equals(match.getSubject())
        && match.getCue() instanceof Oblige
        && subjects.subject(match.getCue()) == null;
  }
}
