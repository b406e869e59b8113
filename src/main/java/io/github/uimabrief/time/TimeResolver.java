package io.github.uimabrief.time;

import io.github.uimabrief.model.TimexType;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Resolves time expressions against what they are told from.
 *
 * <p>What the text and the anchor leave open stays open: without a publication date "Aug. 1" is
 * {@code XXXX-08-01}. Immutable.
 */
public final class TimeResolver {

  private static final LocalDate ANY_YEAR = LocalDate.of(2000, 1, 1);
  private static final String YEARS = "(?<![\\d-])(?:199|200)\\d(?=-)";

  private final Anchor anchor;

  /** A resolver of times told from {@code anchor}. */
  public TimeResolver(Anchor anchor) {
    this.anchor = anchor;
  }

  /**
   * The value of an expression.
   *
   * @param look where a date that leaves its year, month or week open is looked for
   * @return empty if there is no such time, as on February 30, or if a part is missing
   */
  public Optional<TimeValue> resolve(TimeExpression expression, Look look) {
    if (expression.inner().size() < expression.form().parts()) {
      return Optional.empty();
    }
    if (anchor.publication() == null && expression.lacksOnlyYear()) {
      return new TimeResolver(Anchor.of(ANY_YEAR))
          .dispatch(expression, Look.AHEAD)
          .map(TimeResolver::withoutYear);
    }
    return dispatch(expression, look);
  }

  /**
   * The value as TIMEX3 writes it: the end of a period is the period with the mod END, where {@link
   * #resolve} tells its last day; a day that the calendar does not have is told as it is written.
   */
  public Optional<TimeValue> timex(TimeExpression expression, Look look) {
    Optional<TimeValue> value = resolve(expression, look);
    if (expression.form() != Form.EDGE) {
      return value
          .filter(known -> known.value() != null)
          .or(() -> NoSuchDay.written(expression))
          .or(() -> value);
    }
    return value.flatMap(
        edge ->
            resolve(expression.inner().get(0), look)
                .map(period -> edge.as(period.type(), period.value())));
  }

  private static TimeValue withoutYear(TimeValue value) {
    String open = value.value() == null ? null : value.value().replaceAll(YEARS, "XXXX");
    return value.as(value.type(), open).withoutDays();
  }

  private Optional<TimeValue> dispatch(TimeExpression expression, Look look) {
    return switch (expression.form()) {
      case DATE -> new DateResolver(this, anchor).resolve(expression, look);
      case DURATION -> DurationResolver.resolve(expression);
      case PERIOD -> new PeriodResolver(anchor).around(expression);
      case SHIFT -> new ShiftResolver(this, anchor).resolve(expression, look);
      case HOLDING -> holding(expression, look);
      case NTH -> nth(expression, look);
      case EDGE -> edge(expression, look);
      case RANGE ->
          new RangeResolver(anchor)
              .resolve(expression.inner().get(0), expression.inner().get(1), look);
      case RUN -> run(expression, look);
      case SET -> SetResolver.resolve(expression);
      case EVENT -> event(expression, look);
      case TOLD -> Optional.ofNullable(anchor.told()).map(day -> Interval.day(day).value());
    };
  }

  private Optional<TimeValue> edge(TimeExpression expression, Look look) {
    return Optional.ofNullable(expression.get(Field.PERIOD_EDGE))
        .flatMap(
            edge ->
                resolve(expression.inner().get(0), look)
                    .map(base -> PeriodResolver.edge(edge, base)));
  }

  private Optional<TimeValue> holding(TimeExpression expression, Look look) {
    TimeExpression inner = expression.inner().get(0);
    TimeExpression held =
        expression.has(Field.YEAR) ? inner.with(Field.YEAR, expression.get(Field.YEAR)) : inner;
    return resolve(held, look)
        .filter(TimeValue::isKnown)
        .flatMap(day -> expression.unit().map(unit -> unit.beside(day.start()).value()));
  }

  private Optional<TimeValue> run(TimeExpression expression, Look look) {
    Optional<TimeValue> length = DurationResolver.resolve(expression.inner().get(0));
    return resolve(expression.inner().get(1), look)
        .flatMap(first -> length.map(run -> run.from(first.start())));
  }

  private Optional<TimeValue> nth(TimeExpression expression, Look look) {
    return expression.has(Field.ORDINAL)
        ? resolve(expression.inner().get(0), look)
            .flatMap(base -> new PeriodResolver(anchor).nth(expression, base))
        : Optional.empty();
  }

  /** An event is told by its month or year and falls on a day that the text does not tell. */
  private Optional<TimeValue> event(TimeExpression expression, Look look) {
    return expression.inner().isEmpty()
        ? Optional.of(TimeValue.partial(null))
        : resolve(expression.inner().get(0), look).map(TimeValue::withoutDays);
  }

  /**
   * The last moment of a deadline, as an ISO date or time.
   *
   * @param exclusive whether it must be done before that time
   * @return null where value and publication date give none
   */
  public String due(TimeValue time, boolean exclusive) {
    if (time.type() == TimexType.DURATION) {
      return time.last() == null ? dueAfter(time.value()) : time.last().toString();
    } else if (time.last() == null) {
      return null;
    } else if (time.hasClock()) {
      return time.value();
    }
    return (exclusive ? time.start().minusDays(1) : time.last()).toString();
  }

  /** A length runs from the publication date on; hours count by whole days. */
  private String dueAfter(String duration) {
    return anchor.publication() == null
        ? null
        : Lengths.after(anchor.publication(), duration).map(LocalDate::toString).orElse(null);
  }
}
