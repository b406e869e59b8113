package io.github.uimabrief.cas;

import io.github.uimabrief.time.Anchor;
import io.github.uimabrief.time.Look;
import io.github.uimabrief.time.TimeResolver;
import io.github.uimabrief.time.TimeValue;
import io.github.uimabrief.type.cue.Modal;
import io.github.uimabrief.type.cue.Month;
import io.github.uimabrief.type.cue.Time;
import io.github.uimabrief.type.cue.TimeMatch;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.uima.jcas.tcas.Annotation;

/** The times of a text in the order in which it tells them, so that each is told from the last. */
final class TimeLine {

  private static final String DATE = "DATE";
  private static final String UNIT = "unit";

  private final RuleSpace space;
  private final Set<Integer> modal;
  private final NavigableMap<Integer, Anchor> anchors = new TreeMap<>();

  /**
   * Follows the times that the rules marked.
   *
   * @param anchor what the first of them is told from
   */
  TimeLine(RuleSpace space, Anchor anchor) {
    this.space = space;
    Set<Integer> months =
        space.marked(Month.class).stream().map(Annotation::getBegin).collect(Collectors.toSet());
    modal =
        space.marked(Modal.class).stream()
            .filter(cue -> !months.contains(cue.getBegin())) // May is no modal in a date
            .map(cue -> space.sentence(cue.getBegin()))
            .collect(Collectors.toSet());
    anchors.put(-1, anchor);
    space.marked(Time.class).stream()
        .sorted(Comparator.comparingInt(Annotation::getBegin))
        .map(time -> (TimeMatch) time.getMatch())
        .forEach(this::follow);
  }

  private void follow(TimeMatch time) {
    Anchor before = anchors.lastEntry().getValue();
    value(time, look(time)).ifPresent(value -> anchors.put(time.getEnd(), before.after(value)));
  }

  /**
   * Where an open date is looked for: ahead where its sentence holds a modal, but a numbered week
   * in the year of publication.
   */
  private Look look(TimeMatch time) {
    boolean ahead = modal.contains(space.sentence(time.getBegin())) && !isNumbered(time);
    return ahead ? Look.AHEAD : Look.TOLD;
  }

  private static boolean isNumbered(TimeMatch time) {
    return DATE.equals(time.getForm()) && UNIT.equals(time.getGrain());
  }

  /** What the time means where it stands. */
  Optional<TimeValue> value(TimeMatch time, Look look) {
    return resolver(time).resolve(TimeReader.read(space, time), look);
  }

  /**
   * What the time means if the text does not tell whether it lies ahead: of the last one before and
   * the first one after publication the nearer; the one ahead where that day is not known.
   */
  Optional<TimeValue> nearest(TimeMatch time, LocalDate publication) {
    Optional<TimeValue> ahead = value(time, Look.AHEAD);
    if (publication == null) {
      return ahead;
    }
    return value(time, Look.BEHIND)
        .filter(behind -> ahead.isEmpty() || nearer(behind, ahead.get(), publication))
        .or(() -> ahead);
  }

  private static boolean nearer(TimeValue one, TimeValue other, LocalDate day) {
    return distance(one, day) < distance(other, day);
  }

  private static long distance(TimeValue value, LocalDate publication) {
    return value.last() == null
        ? Long.MAX_VALUE
        : Math.abs(ChronoUnit.DAYS.between(publication, value.last()));
  }

  /** The value of a time as TIMEX3 writes it. */
  Optional<TimeValue> timex(TimeMatch time) {
    return resolver(time).timex(TimeReader.read(space, time), look(time));
  }

  /** The resolver of times that stand where this one does. */
  TimeResolver resolver(Annotation time) {
    return new TimeResolver(anchors.floorEntry(time.getBegin()).getValue());
  }
}
