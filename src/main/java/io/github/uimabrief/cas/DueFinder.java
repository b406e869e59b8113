package io.github.uimabrief.cas;

import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.Be;
import io.github.uimabrief.type.cue.But;
import io.github.uimabrief.type.cue.Colon;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Condition;
import io.github.uimabrief.type.cue.DeadlineMatch;
import io.github.uimabrief.type.cue.DeadlineNoun;
import io.github.uimabrief.type.cue.Det;
import io.github.uimabrief.type.cue.DuePreposition;
import io.github.uimabrief.type.cue.Edge;
import io.github.uimabrief.type.cue.For;
import io.github.uimabrief.type.cue.GiveTime;
import io.github.uimabrief.type.cue.Have;
import io.github.uimabrief.type.cue.Hedge;
import io.github.uimabrief.type.cue.Indef;
import io.github.uimabrief.type.cue.Lasting;
import io.github.uimabrief.type.cue.Minute;
import io.github.uimabrief.type.cue.Modal;
import io.github.uimabrief.type.cue.Of;
import io.github.uimabrief.type.cue.Preposition;
import io.github.uimabrief.type.cue.Remain;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.That;
import io.github.uimabrief.type.cue.To;
import java.util.Map;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds what is due by a time: the complement of what names the deadline ("the deadline for X", "48
 * hours to X"), else the clause before the time, else the one behind it.
 */
final class DueFinder {

  private static final int COMPOUND = 30; // so far behind a length its noun may begin

  private final RuleSpace space;
  private final SentenceContext context;
  private final Places borders;
  private final Places times;
  private final Places barriers;
  private final Places conditions;
  private final Places complementizers;
  private final Places verbs;
  private final Places givers;
  private final Places commas;
  private final Places openers;
  private final Places leads;
  private final Places infinitives;
  private final Places links;
  private final Places remains;
  private final Places nouns;
  private final Places lasting;

  DueFinder(RuleSpace space, SentenceContext context) {
    this.space = space;
    this.context = context;
    borders = Places.of(space, Barrier.class, Edge.class, Speech.class, Condition.class);
    Places minutes = Places.of(space, Minute.class);
    space.marked(Colon.class).stream()
        .filter(colon -> minutes.endFrom(colon.getEnd()) == null)
        .forEach(borders::add);
    times = Places.of(space);
    space.marked(DeadlineMatch.class).forEach(match -> times.add(match.getTime()));
    conditions = Places.of(space, Condition.class);
    barriers = Places.of(space, Barrier.class);
    complementizers = Places.of(space, That.class);
    verbs = Places.of(space, Be.class, Have.class, Modal.class);
    givers = Places.of(space, GiveTime.class, Have.class);
    commas = Places.of(space, Comma.class);
    openers = Places.of(space, And.class, But.class, Comma.class, That.class);
    leads =
        Places.of(
            space, Preposition.class, DuePreposition.class, Det.class, Indef.class, Hedge.class);
    infinitives = Places.of(space, To.class);
    links = Places.of(space, To.class, For.class, Of.class);
    remains = Places.of(space, Comma.class, Remain.class, DuePreposition.class);
    nouns = Places.of(space, DeadlineNoun.class);
    lasting = Places.of(space, Lasting.class);
  }

  /** What is due by the time; null where the sentence does not tell it. */
  Span find(Annotation time) {
    int end = time.getEnd();
    Integer noun = nouns.endFrom(end);
    Integer infinitive = infinitives.endFrom(end);
    if (noun != null) {
      return complement(noun, commas.nextBegin(noun, clauseEnd(noun)));
    } else if (infinitive != null && isGiven(time)) {
      return words(infinitive, clauseEnd(end));
    }
    Map.Entry<Integer, Integer> next = lasting.next(end);
    return next != null && isCompound(end, next)
        ? words(end, next.getValue())
        : clause(leads.back(time.getBegin()), end);
  }

  /** Whether the time is given or had, so that an infinitive tells what for. */
  private boolean isGiven(Annotation time) {
    int begin = time.getBegin();
    return givers.anyBetween(clauseBegin(begin), begin);
  }

  /** Whether the noun forms one with the length before it: "a six-month entry ban". */
  private boolean isCompound(int end, Map.Entry<Integer, Integer> noun) {
    int begin = noun.getKey();
    return begin - end < COMPOUND
        && noun.getValue() <= clauseEnd(end)
        && !leads.anyBetween(end, begin)
        && !commas.anyBetween(end, begin);
  }

  private Span clause(int lead, int end) {
    int from = openers.over(Math.max(clauseBegin(lead), times.lastEnd(lead)));
    int noun = nouns.lastEndBetween(from, lead);
    Span told = noun < 0 ? null : complement(noun, Math.min(lead, verbs.nextBegin(noun, lead)));
    Span before = told == null ? words(from, lead) : told;
    Span either = before == null ? words(clauseBegin(lead), lead) : before;
    int behind = remains.over(end);
    return either == null ? words(behind, clauseEnd(behind)) : either;
  }

  /**
   * Where the clause begins: behind its "that" if subject and verb follow, which else is a pronoun;
   * behind the comma after a conditional clause.
   */
  private int clauseBegin(int end) {
    int begin = Math.max(0, borders.lastEnd(end));
    int that = complementizers.lastEnd(end);
    boolean opens = that > begin && verbs.endFrom(that) == null && verbs.anyBetween(that, end);
    int last = opens ? that : begin;
    boolean afterIf = last == conditions.lastEnd(end) && commas.anyBetween(last, end);
    return afterIf ? commas.lastEndBetween(last, end) : last;
  }

  private int clauseEnd(int at) {
    return barriers.nextBegin(at, at);
  }

  /** What a "for", "of" or "to" right here opens. */
  private Span complement(int at, int end) {
    Integer begin = links.endFrom(at);
    return begin == null ? null : words(begin, end);
  }

  /** The stretch without marks at its ends; null if no word is left. */
  private Span words(int begin, int end) {
    return end <= begin ? null : context.cover(begin, end, space).words();
  }
}
