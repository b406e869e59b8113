package io.github.uimabrief.cas;

import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.AttributionMatch;
import io.github.uimabrief.type.cue.Auxiliary;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.ConditionMatch;
import io.github.uimabrief.type.cue.ConditionNoun;
import io.github.uimabrief.type.cue.Quote;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.That;
import io.github.uimabrief.type.cue.Then;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds what depends on a condition without a parser: behind a condition that opens its clause, the
 * rest of the sentence to the next border; else the clause in front of its cue.
 */
final class ConsequentFinder {

  /** Characters that are no clause: what is shorter is a conjunction. */
  private static final int LEAST = 6;

  /** Characters of an adverb or the like in front of a condition that opens its sentence. */
  private static final int SHORT = 26;

  private final RuleSpace space;
  private final SentenceContext context;
  private final NavigableMap<Integer, Annotation> barriers = new TreeMap<>();
  private final NavigableSet<Integer> openings = new TreeSet<>();
  private final NavigableSet<Integer> auxiliaries = new TreeSet<>();
  private final Set<Integer> quotes = new HashSet<>();
  private final Map<Integer, Integer> joints = new HashMap<>();

  ConsequentFinder(RuleSpace space, SentenceContext context) {
    this.space = space;
    this.context = context;
    space.marked(Barrier.class).forEach(b -> barriers.putIfAbsent(b.getBegin(), b));
    space.marked(Barrier.class).forEach(b -> openings.add(b.getEnd()));
    space.marked(Speech.class).forEach(s -> openings.add(s.getEnd()));
    space.marked(That.class).forEach(t -> openings.add(t.getEnd()));
    space.marked(Auxiliary.class).forEach(a -> auxiliaries.add(a.getBegin()));
    Colons.betweenClauses(space).forEach(c -> openings.add(c.getEnd()));
    space.marked(Quote.class).forEach(q -> quotes.add(q.getEnd()));
    space.marked(Comma.class).forEach(c -> joints.put(c.getBegin(), c.getEnd()));
    space.marked(Then.class).forEach(t -> joints.put(t.getBegin(), t.getEnd()));
    space.marked(AttributionMatch.class).forEach(this::open);
    space.marked(ConditionMatch.class).stream()
        .map(ConditionMatch::getContent)
        .filter(Objects::nonNull)
        .forEach(this::open);
  }

  private void open(Annotation front) {
    openings.add(joints.getOrDefault(front.getEnd(), front.getEnd()));
  }

  /** Where it stands in the rule space, begin and end, or null where the sentence tells none. */
  int[] place(ConditionMatch match) {
    if (match.getConsequent() != null) {
      return new int[] {match.getConsequent().getBegin(), match.getConsequent().getEnd()};
    }
    Annotation cue = match.getCue();
    Annotation content = match.getContent();
    if (cue instanceof ConditionNoun) {
      return null;
    }
    if (content.getEnd() <= cue.getBegin()) {
      return clause(cue.getEnd(), end(cue.getEnd()), cue);
    }
    int[] front = quotes.contains(cue.getBegin()) ? null : clause(begin(cue), cue.getBegin(), cue);
    boolean behind = front == null || isAdverb(front) && joints.containsKey(content.getEnd());
    return behind ? behind(content) : front;
  }

  private boolean isAdverb(int[] front) {
    return front[1] - front[0] < SHORT && auxiliaries.subSet(front[0], front[1]).isEmpty();
  }

  private int[] behind(Annotation content) {
    int begin = joints.getOrDefault(content.getEnd(), content.getEnd());
    return clause(begin, end(begin), content);
  }

  private int begin(Annotation cue) {
    Integer opening = openings.floor(cue.getBegin());
    int sentence = space.sentenceBegin(cue.getBegin());
    return opening == null ? sentence : Math.max(sentence, opening);
  }

  private int end(int begin) {
    Integer barrier = barriers.ceilingKey(begin + 1);
    return barrier == null ? begin : barrier;
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
    return place == null ? null : context.trimmed(place[0], place[1], space);
  }
}
