package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.AttributionMatch;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.But;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.ConditionMatch;
import io.github.uimabrief.type.cue.Dash;
import io.github.uimabrief.type.cue.Limit;
import io.github.uimabrief.type.cue.Onset;
import io.github.uimabrief.type.cue.Or;
import io.github.uimabrief.type.cue.Quote;
import io.github.uimabrief.type.cue.Semicolon;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.That;
import io.github.uimabrief.type.cue.Then;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.apache.uima.jcas.tcas.Annotation;

/** Where the clause begins and ends that depends on a condition. Offsets are of the rule space. */
final class ConsequentBorders {

  private final RuleSpace space;
  private final NavigableSet<Integer> openings = new TreeSet<>();
  private final NavigableSet<Integer> ends = new TreeSet<>();
  private final Map<Integer, Integer> joints = new HashMap<>();
  private final Map<Integer, Integer> rows = new HashMap<>();
  private final Map<Integer, Integer> leads = new HashMap<>();
  private final Places conjunctions;
  private final Places links;
  private final OpenedClauses clauses;

  ConsequentBorders(RuleSpace space) {
    this.space = space;
    clauses = new OpenedClauses(space);
    links = Places.of(space, And.class, Or.class);
    conjunctions = Places.of(space, And.class, Or.class, But.class);
    space.marked(Semicolon.class).forEach(s -> rows.put(s.getBegin(), s.getEnd()));
    space.marked(Dash.class).forEach(d -> joints.put(d.getBegin(), d.getEnd()));
    space.marked(Comma.class).forEach(c -> joints.put(c.getBegin(), c.getEnd()));
    space.marked(Then.class).forEach(t -> joints.put(t.getBegin(), t.getEnd()));
    space.marked(Barrier.class).forEach(this::addBarrier);
    space.marked(Speech.class).forEach(s -> openings.add(s.getEnd()));
    space.marked(That.class).forEach(this::addThat);
    space.marked(Onset.class).forEach(o -> openings.add(o.getEnd()));
    Colons.betweenClauses(space).forEach(this::addColon);
    space.marked(AttributionMatch.class).forEach(this::addAttribution);
    space.marked(ConditionMatch.class).stream()
        .map(ConditionMatch::getContent)
        .filter(Objects::nonNull)
        .forEach(content -> openings.add(behind(content.getEnd())));
  }

  /** "that" opens a clause but where it is the subject; behind a condition it is a joint. */
  private void addThat(Annotation that) {
    if (!clauses.isSubject(that)) {
      openings.add(that.getEnd());
    }
    if (space.beginning(Limit.class, that.getBegin()) != null) {
      joints.put(that.getBegin(), that.getEnd());
    }
  }

  private void addBarrier(Annotation barrier) {
    ends.add(barrier.getBegin());
    if (clauses.isPhrase(barrier)) {
      return;
    }
    openings.add(clauses.openBehind(barrier));
    Quote quote = space.beginning(Quote.class, barrier.getBegin());
    if (quote != null) {
      leads.put(barrier.getEnd(), quote.getEnd());
    }
  }

  private void addColon(Annotation mark) {
    openings.add(mark.getEnd());
    leads.put(mark.getEnd(), mark.getBegin());
  }

  private void addAttribution(Annotation attribution) {
    ends.add(attribution.getBegin());
    openings.add(behind(attribution.getEnd()));
  }

  /** Where the clause begins that holds the place or ends at it. */
  int begin(int offset) {
    Integer opening = openings.floor(offset);
    int sentence = space.sentenceBegin(offset);
    return opening == null ? sentence : Math.max(sentence, opening);
  }

  /** Where the clause ends that begins at the place. */
  int end(int begin) {
    Integer end = ends.higher(begin);
    return end == null ? begin : end;
  }

  /** Behind the comma, dash or "then" at the place; the place itself where there is none. */
  int behind(int offset) {
    return joints.getOrDefault(offset, offset);
  }

  /** Whether a comma or "then" stands at the place. */
  boolean isJoint(int offset) {
    return joints.containsKey(offset) && space.beginning(Dash.class, offset) == null;
  }

  /** Behind the comma or semicolon and the conjunction at the place. */
  int behindConjunction(int offset) {
    int joint = rows.getOrDefault(offset, behind(offset));
    Integer end = conjunctions.endFrom(joint);
    return end == null ? joint : end;
  }

  /** In front of the linking conjunction that ends at the place, or null where none does. */
  Integer frontOfConjunction(int offset) {
    int begin = links.back(offset);
    return begin == offset ? null : begin;
  }

  /** In front of the colon or closing quotation mark that ends at the place, or null. */
  Integer lead(int offset) {
    return leads.get(offset);
  }
}
