package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.Colon;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.Finite;
import io.github.uimabrief.type.cue.Including;
import io.github.uimabrief.type.cue.Indef;
import io.github.uimabrief.type.cue.NextClause;
import io.github.uimabrief.type.cue.Not;
import io.github.uimabrief.type.cue.Quote;
import io.github.uimabrief.type.cue.Relative;
import io.github.uimabrief.type.cue.Subordinator;
import io.github.uimabrief.type.cue.That;
import io.github.uimabrief.type.cue.Until;
import java.util.List;
import java.util.Objects;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells where a content ends that was cut behind a word which announces more: "records that". */
final class OpenEnds {

  private static final List<Class<? extends Cue>> ANNOUNCING =
      List.of(Relative.class, Indef.class, Not.class, Until.class, Comma.class, Including.class);

  private final RuleSpace space;
  private final Places nextClauses;
  private final Places inner;

  OpenEnds(RuleSpace space) {
    this.space = space;
    nextClauses = Places.of(space, NextClause.class);
    inner = Places.of(space, Finite.class, That.class, Relative.class);
  }

  /** Where the content ends without them and without a clause that is none of its own. */
  int of(Annotation content) {
    Colon colon = quoting(content);
    if (colon != null) {
      return closed(colon.getBegin(), content.getBegin());
    }
    int next = nextClauses.nextBegin(content.getBegin(), content.getEnd());
    return next < content.getEnd() && !inner.anyBetween(content.getBegin(), next)
        ? closed(next, content.getBegin())
        : open(content);
  }

  /** "offered to build roads: 'Now we can'": what is quoted behind a colon is another sentence. */
  private Colon quoting(Annotation content) {
    return space.within(Colon.class, content).stream()
        .filter(colon -> colon.getBegin() > content.getBegin())
        .filter(colon -> space.beginning(Quote.class, colon.getEnd()) != null)
        .findFirst()
        .orElse(null);
  }

  /** "and" goes on behind a clause of time or condition. */
  private int open(Annotation content) {
    int end = content.getEnd();
    And and = space.ending(And.class, end);
    if (and != null && space.beginning(Subordinator.class, end) == null) {
      end = and.getBegin();
    }
    return closed(end, content.getBegin());
  }

  private int closed(int end, int begin) {
    Cue last =
        space.beginning(Subordinator.class, end) == null ? null : space.ending(That.class, end);
    last = last == null ? last(end) : last;
    return last == null || last.getBegin() < begin ? end : closed(last.getBegin(), begin);
  }

  private Cue last(int end) {
    return ANNOUNCING.stream()
        .map(type -> space.ending(type, end))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
