package io.github.uimabrief.cas;

import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.model.Timex;
import io.github.uimabrief.model.TimexType;
import io.github.uimabrief.time.Anchor;
import io.github.uimabrief.type.cue.Time;
import io.github.uimabrief.type.cue.TimeMatch;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;

/** Brings time expressions from the rules into the host's CAS, and from there to the records. */
public final class TimexReader {

  private TimexReader() {}

  /**
   * The time expressions in the space, in text order; what names no time is none.
   *
   * @param anchor what the first of them is told from
   */
  public static List<Timex> read(RuleSpace space, String host, Anchor anchor) {
    TimeLine line = new TimeLine(space, anchor);
    return space.marked(Time.class).stream()
        .sorted(Comparator.comparingInt(Annotation::getBegin))
        .map(time -> (TimeMatch) time.getMatch())
        .flatMap(match -> timex(line, match, space.span(host, match)))
        .toList();
  }

  private static Stream<Timex> timex(TimeLine line, TimeMatch match, Span span) {
    return line
        .timex(match)
        .map(
            v ->
                new Timex(span, v.type(), v.value(), v.mod(), v.start(), v.last(), match.getRule()))
        .stream();
  }

  /** Writes time expressions into the host's CAS. */
  public static void write(JCas cas, List<Timex> times) {
    for (Timex time : times) {
      var annotation =
          new io.github.uimabrief.type.Timex(cas, time.span().begin(), time.span().end());
      annotation.setTimexType(time.type().code());
      annotation.setValue(time.value());
      annotation.setMod(time.mod());
      annotation.setFirstDay(Objects.toString(time.start(), null));
      annotation.setLastDay(Objects.toString(time.last(), null));
      annotation.setRule(time.rule());
      annotation.addToIndexes();
    }
  }

  /** The time expressions of a CAS, in text order. */
  public static List<Timex> read(JCas cas) {
    String text = cas.getDocumentText();
    return cas.select(io.github.uimabrief.type.Timex.class)
        .map(time -> read(time, Span.of(text, time.getBegin(), time.getEnd())))
        .toList();
  }

  private static Timex read(io.github.uimabrief.type.Timex time, Span span) {
    return new Timex(
        span,
        Code.of(TimexType.class, time.getTimexType()),
        time.getValue(),
        time.getMod(),
        day(time.getFirstDay()),
        day(time.getLastDay()),
        time.getRule());
  }

  private static LocalDate day(String iso) {
    return iso == null ? null : LocalDate.parse(iso);
  }
}
