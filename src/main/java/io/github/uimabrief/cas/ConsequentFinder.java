package io.github.uimabrief.cas;

import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.Auxiliary;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.ConditionMatch;
import io.github.uimabrief.type.cue.ConditionNoun;
import io.github.uimabrief.type.cue.Hinge;
import io.github.uimabrief.type.cue.Onset;
import io.github.uimabrief.type.cue.Quote;
import java.util.HashMap;
import java.util.Map;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds what depends on a condition without a parser: the clause in front of its cue; behind a
 * condition that opens its clause, the rest of the sentence to the next border. Conditions in a row
 * share what depends on them. What is no clause is not told.
 */
final class ConsequentFinder {

  /** Characters that are no clause: what is shorter is a conjunction. */
  private static final int LEAST = 6;

  /** Characters of an adverb or the like in front of a condition that opens its sentence. */
  private static final int SHORT = 26;

  private final RuleSpace space;
  private final SentenceContext context;
  private final ConsequentBorders borders;
  private final ClauseStarts starts;
  private final Places auxiliaries;
  private final Map<Integer, ConditionMatch> byCue = new HashMap<>();
  private final Map<Integer, ConditionMatch> before = new HashMap<>();

  ConsequentFinder(RuleSpace space, SentenceContext context) {
    this.space = space;
    this.context = context;
    borders = new ConsequentBorders(space);
    starts = new ClauseStarts(space);
    auxiliaries = Places.of(space, Auxiliary.class);
    space.marked(ConditionMatch.class).stream()
        .filter(match -> match.getContent() != null && match.getConsequent() == null)
        .filter(match -> match.getContent().getBegin() >= match.getCue().getEnd())
        .forEach(this::addToRow);
  }

  private void addToRow(ConditionMatch match) {
    byCue.putIfAbsent(match.getCue().getBegin(), match);
    before.putIfAbsent(borders.behindConjunction(match.getContent().getEnd()), match);
  }

  /** Where it stands in the rule space, begin and end, or null where the sentence tells none. */
  int[] place(ConditionMatch match) {
    if (match.getConsequent() != null) {
      return new int[] {match.getConsequent().getBegin(), match.getConsequent().getEnd()};
    }
    Annotation cue = match.getCue();
    if (cue instanceof ConditionNoun) {
      return null;
    }
    if (match.getContent().getEnd() <= cue.getBegin()) {
      return clause(cue.getEnd(), borders.end(cue.getEnd()), cue);
    }
    ConditionMatch previous = before.get(cue.getBegin());
    return previous == null ? around(match) : place(previous);
  }

  private int[] around(ConditionMatch match) {
    Annotation cue = match.getCue();
    Integer conjunction = borders.frontOfConjunction(cue.getBegin());
    boolean apart = conjunction != null && space.ending(Comma.class, conjunction) != null;
    int[] front = apart ? null : front(conjunction == null ? cue.getBegin() : conjunction, cue);
    if (cue instanceof Hinge || front != null && conjunction == null && !isAside(front, match)) {
      return front;
    }
    int[] behind = behind(match);
    int[] told = behind == null ? front : behind;
    Integer lead = borders.lead(cue.getBegin());
    return told == null && lead != null ? front(lead, cue) : told;
  }

  private int[] front(int end, Annotation cue) {
    return space.ending(Quote.class, cue.getBegin()) != null
        ? null
        : clause(borders.begin(end), end, cue);
  }

  /** An adverb, a phrase or a clause before a comma, where another clause follows the condition. */
  private boolean isAside(int[] front, ConditionMatch match) {
    boolean set = front[1] - front[0] < SHORT || space.ending(Comma.class, front[1]) != null;
    int end = match.getContent().getEnd();
    return set
        && space.ending(Onset.class, front[0]) == null
        && borders.isJoint(end)
        && (!auxiliaries.anyBetween(front[0], front[1]) || starts.isSubject(borders.behind(end)));
  }

  private int[] behind(ConditionMatch match) {
    int end = match.getContent().getEnd();
    ConditionMatch next = byCue.get(borders.behindConjunction(end));
    int begin = starts.behindAside(borders.behind(end));
    return next == null ? sound(begin, match.getContent()) : behind(next);
  }

  private int[] sound(int begin, Annotation anchor) {
    return starts.isStrange(begin) ? null : clause(begin, borders.end(begin), anchor);
  }

  private int[] clause(int begin, int end, Annotation anchor) {
    boolean told =
        end - begin >= LEAST
            && space.sentence(begin) == space.sentence(anchor.getBegin())
            && space.sentence(end - 1) == space.sentence(begin);
    return told ? new int[] {begin, end} : null;
  }

  /** Its words without marks at the ends; null for null. */
  Span span(int[] place) {
    return place == null ? null : context.balanced(context.trimmed(place[0], place[1], space));
  }
}
