package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Possessive;
import io.github.uimabrief.type.cue.Relative;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.Subordinator;
import io.github.uimabrief.type.cue.That;
import io.github.uimabrief.type.cue.Words;
import java.util.Comparator;
import java.util.Map;
import java.util.NavigableMap;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds the first actor behind the begin of a clause that can be its subject, else that of the
 * clause before it in the same sentence.
 */
final class FirstSubjects {

  private static final String PLACE = "place";

  private final RuleSpace space;
  private final NavigableMap<Integer, Annotation> borders;
  private final NavigableMap<Integer, Annotation> actors;
  private final FreeActors freedom;

  FirstSubjects(
      RuleSpace space,
      NavigableMap<Integer, Annotation> borders,
      NavigableMap<Integer, Annotation> actors,
      FreeActors freedom) {
    this.space = space;
    this.borders = borders;
    this.actors = actors;
    this.freedom = freedom;
  }

  /** The subject, or null. */
  Annotation of(Annotation cue) {
    int sentence = space.sentence(cue.getBegin());
    int end = cue.getBegin();
    Map.Entry<Integer, Annotation> border = borders.floorEntry(end);
    while (true) {
      int begin = border == null ? 0 : border.getKey();
      Annotation subject = isRelative(begin) ? null : firstFree(begin, end);
      if (subject != null) {
        return space.sentence(subject.getBegin()) == sentence ? subject : null;
      }
      if (border == null
          || space.sentence(Math.max(0, begin - 2)) != sentence
          || opensOwn(border.getValue()) && space.beginning(Words.class, begin) != null) {
        return null;
      }
      end = Math.min(border.getValue().getBegin(), end - 1);
      border = borders.lowerEntry(Math.min(begin, end + 1));
    }
  }

  /** "who" and "which" are the subjects of their clauses. */
  private boolean isRelative(int begin) {
    Relative relative = space.ending(Relative.class, begin);
    return relative != null && !PLACE.equals(relative.getValue());
  }

  /** "said other guests will be asked": behind these a clause has a subject of its own. */
  private static boolean opensOwn(Annotation border) {
    return border instanceof That || border instanceof Speech;
  }

  private Annotation firstFree(int begin, int end) {
    return begin > end
        ? null
        : actors.subMap(begin, true, end, false).values().stream()
            .filter(a -> a.getEnd() <= end && (freedom.isFree(a) || isFirst(a, begin)))
            .min(Comparator.comparingInt(Annotation::getBegin))
            .orElse(null);
  }

  /** "since the people took to the streets": the first word of a clause that tells when. */
  private boolean isFirst(Annotation actor, int begin) {
    return actor.getBegin() == begin
        && space.ending(Subordinator.class, begin) != null
        && space.beginning(Possessive.class, actor.getEnd()) == null;
  }
}
