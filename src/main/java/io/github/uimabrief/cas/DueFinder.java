package io.github.uimabrief.cas;

import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.Be;
import io.github.uimabrief.type.cue.Colon;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Condition;
import io.github.uimabrief.type.cue.DeadlineMatch;
import io.github.uimabrief.type.cue.DeadlineNoun;
import io.github.uimabrief.type.cue.Det;
import io.github.uimabrief.type.cue.DuePreposition;
import io.github.uimabrief.type.cue.Edge;
import io.github.uimabrief.type.cue.For;
import io.github.uimabrief.type.cue.Hedge;
import io.github.uimabrief.type.cue.Indef;
import io.github.uimabrief.type.cue.Lasting;
import io.github.uimabrief.type.cue.Of;
import io.github.uimabrief.type.cue.Preposition;
import io.github.uimabrief.type.cue.Remain;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.That;
import io.github.uimabrief.type.cue.To;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds what is due by a time: the complement of what names the deadline ("the deadline for X", "48
 * hours to X"), else the clause before the time, else the one behind it.
 */
final class DueFinder {

  private static final int COMPOUND = 30; // so far behind a length its noun may end

  private final RuleSpace space;
  private final SentenceContext context;
  private final NavigableSet<Integer> clauseBegins = new TreeSet<>();
  private final NavigableSet<Integer> clauseEnds = new TreeSet<>();
  private final NavigableSet<Integer> copulas = new TreeSet<>();
  private final NavigableMap<Integer, Integer> leadBegins = new TreeMap<>();
  private final NavigableMap<Integer, Integer> linkEnds = new TreeMap<>();
  private final NavigableMap<Integer, Integer> skippedEnds = new TreeMap<>();
  private final NavigableMap<Integer, Integer> nounEnds = new TreeMap<>();
  private final NavigableMap<Integer, Integer> lastingEnds = new TreeMap<>();

  DueFinder(RuleSpace space, SentenceContext context) {
    this.space = space;
    this.context = context;
    for (Class<? extends Annotation> type :
        List.of(
            Barrier.class, Edge.class, Speech.class, That.class, Colon.class, Condition.class)) {
      space.marked(type).forEach(border -> clauseBegins.add(border.getEnd()));
    }
    space.marked(DeadlineMatch.class).forEach(m -> clauseBegins.add(m.getTime().getEnd()));
    space.marked(Barrier.class).forEach(barrier -> clauseEnds.add(barrier.getBegin()));
    space.marked(Be.class).forEach(be -> copulas.add(be.getBegin()));
    for (Class<? extends Annotation> type :
        List.of(Preposition.class, DuePreposition.class, Det.class, Indef.class, Hedge.class)) {
      space.marked(type).forEach(lead -> leadBegins.put(lead.getEnd(), lead.getBegin()));
    }
    ends(linkEnds, List.of(To.class, For.class, Of.class));
    ends(skippedEnds, List.of(Comma.class, Remain.class, DuePreposition.class));
    ends(nounEnds, List.of(DeadlineNoun.class));
    ends(lastingEnds, List.of(Lasting.class));
  }

  private void ends(NavigableMap<Integer, Integer> ends, List<Class<? extends Annotation>> types) {
    types.forEach(
        type -> space.marked(type).forEach(cue -> ends.put(cue.getBegin(), cue.getEnd())));
  }

  /** What is due by the time; null where the sentence does not tell it. */
  Span find(Annotation time) {
    Integer noun = nounEnds.get(time.getEnd());
    if (noun != null) {
      return complement(noun, clauseEnd(noun));
    } else if (linkEnds.containsKey(time.getEnd())) {
      return complement(time.getEnd(), clauseEnd(time.getEnd()));
    }
    var lasting = lastingEnds.ceilingEntry(time.getEnd());
    if (lasting != null && lasting.getKey() - time.getEnd() < COMPOUND && isFree(time, lasting)) {
      return words(time.getEnd(), lasting.getValue());
    }
    return clause(time);
  }

  private boolean isFree(Annotation time, Map.Entry<Integer, Integer> lasting) {
    Integer lead = leadBegins.higherKey(time.getEnd());
    return lasting.getValue() <= clauseEnd(time.getEnd())
        && (lead == null || lead > lasting.getKey());
  }

  private Span clause(Annotation time) {
    int end = lead(time.getBegin());
    Integer begin = clauseBegins.floor(end);
    int from = begin == null ? 0 : begin;
    var noun = nounEnds.subMap(from, true, end, false).lastEntry();
    Integer copula = noun == null ? null : copulas.ceiling(noun.getValue());
    Span told =
        noun == null
            ? null
            : complement(noun.getValue(), copula == null ? end : Math.min(copula, end));
    Span before = told == null ? words(from, end) : told;
    return before == null ? behind(time.getEnd()) : before;
  }

  /** Where the preposition and articles in front of a time begin. */
  private int lead(int begin) {
    int at = begin;
    while (leadBegins.containsKey(at)) {
      at = leadBegins.get(at);
    }
    return at;
  }

  private Span behind(int end) {
    int at = end;
    while (skippedEnds.containsKey(at)) {
      at = skippedEnds.get(at);
    }
    return words(at, clauseEnd(at));
  }

  private Span complement(int at, int end) {
    Integer begin = linkEnds.get(at);
    return begin == null || begin >= end ? null : words(begin, end);
  }

  private int clauseEnd(int at) {
    Integer end = clauseEnds.ceiling(at);
    return end == null ? at : end;
  }

  /** The stretch without marks at its ends; null if no word is left. */
  private Span words(int begin, int end) {
    if (end <= begin) {
      return null;
    }
    Span all = context.cover(begin, end, space);
    int from = 0;
    int to = all.text().length();
    while (from < to && !Character.isLetterOrDigit(all.text().charAt(from))) {
      from++;
    }
    while (to > from && !Character.isLetterOrDigit(all.text().charAt(to - 1))) {
      to--;
    }
    return from == to ? null : context.cover(all.begin() + from, all.begin() + to);
  }
}
