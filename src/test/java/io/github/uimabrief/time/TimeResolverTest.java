package io.github.uimabrief.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.TimexType;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimeResolverTest {

  private static final LocalDate FRIDAY = LocalDate.of(2016, 7, 15);

  private static Optional<TimeValue> resolve(LocalDate date, String notation, Look look) {
    return new TimeResolver(Anchor.of(date)).resolve(Expressions.of(notation), look);
  }

  private static String value(LocalDate date, String notation, Look look) {
    return resolve(date, notation, look).map(TimeValue::value).orElse(null);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      textBlock =
          """
          date month=8 day=1,                               2016-08-01,       2016-08-01
          date month=8 day=1 year=2016,                     2016-08-01,       2016-08-01
          date month=7 day=15,                              2016-07-15,       2016-07-15
          date month=5 day=1,                               2017-05-01,       2017-05-01
          date month=7,                                     2016-07,          2016-07-31
          date month=6,                                     2017-06,          2017-06-30
          date year=2027,                                   2027,             2027-12-31
          date year=87,                                     1987,             1987-12-31
          date year=30,                                     2030,             2030-12-31
          date weekday=5,                                   2016-07-15,       2016-07-15
          date weekday=4,                                   2016-07-21,       2016-07-21
          date weekday=2 direction=next,                    2016-07-19,       2016-07-19
          date weekday=5 direction=coming,                  2016-07-22,       2016-07-22
          date weekday=1 direction=this,                    2016-07-11,       2016-07-11
          date weekday=1 direction=last,                    2016-07-04,       2016-07-04
          date weekday=3 direction=past,                    2016-07-13,       2016-07-13
          date season=SP direction=next,                    2017-SP,          null
          date season=SU direction=this,                    2016-SU,          null
          date season=WI year=2015,                         2015-WI,          null
          date quarter=3,                                   2016-Q3,          2016-09-30
          date half=1 year=2019,                            2019-H1,          2019-06-30
          date week_number=31,                              2016-W31,         2016-08-07
          holding time_unit=W (date month=7 day=20),        2016-W29,         2016-07-24
          range (date deictic=PRESENT_REF) (date month=11 day=15), 2016-07-15/2016-11-15, 2016-11-15
          date decade=1990,                                 199,              1999-12-31
          date decade=90,                                   199,              1999-12-31
          date century=21,                                  20,               2099-12-31
          date day=18,                                      2016-07-18,       2016-07-18
          date day=14,                                      2016-08-14,       2016-08-14
          date day=1 weekday=1,                             2016-08-01,       2016-08-01
          date month=3 day=7 weekday=1,                     2016-03-07,       2016-03-07
          date deictic=1 day_part=NI,                       2016-07-16TNI,    2016-07-16
          date deictic=0,                                   2016-07-15,       2016-07-15
          date deictic=PRESENT_REF,                         PRESENT_REF,      null
          date day_part=MO direction=this,                  2016-07-15TMO,    2016-07-15
          date day_part=NI direction=last,                  2016-07-14TNI,    2016-07-14
          date clock=24:00 weekday=5,                       2016-07-15T24:00, 2016-07-15T24:00
          date clock=24:00,                                 2016-07-15T24:00, 2016-07-15T24:00
          date clock=7 meridiem=pm zone=local weekday=1,    2016-07-18T19:00, 2016-07-18T19:00
          date clock=12:00 zone=Z weekday=6,                2016-07-16T12:00Z,2016-07-16T12:00Z
          date clock=9 zone=-05:00 weekday=6,               2016-07-16T09:00-05:00,2016-07-16T09:00-05:00
          date clock=12 meridiem=am weekday=6,              2016-07-16T00:00, 2016-07-16T00:00
          date clock=12 meridiem=pm weekday=6,              2016-07-16T12:00, 2016-07-16T12:00
          date clock=7 minute=30 day_part=EV weekday=6,     2016-07-16T19:30, 2016-07-16T19:30
          date clock=8 clock_shift=-15 weekday=6,           2016-07-16T07:45, 2016-07-16T07:45
          date clock=25 weekday=6,                          null,             null
          date clock=4 meridiem=pm (date month=4 day=13),   2017-04-13T16:00, 2017-04-13T16:00
          date weekday=2 (period direction=next time_unit=W),2016-07-19,      2016-07-19
          date day=15 (period direction=next time_unit=M),  2016-08-15,       2016-08-15
          date holiday=12-25,                               2016-12-25,       2016-12-25
          date holiday=11-4#4,                              2016-11-24,       2016-11-24
          date holiday=easter+1 direction=next,             2017-04-17,       2017-04-17
          date holiday=,                                    null,             null
          period direction=next time_unit=Y,                2017,             2017-12-31
          period direction=this time_unit=M,                2016-07,          2016-07-31
          period direction=next time_unit=W,                2016-W29,         2016-07-24
          period direction=last time_unit=W,                2016-W27,         2016-07-10
          period direction=this time_unit=WE,               2016-W28-WE,      2016-07-17
          period direction=next time_unit=Q,                2016-Q4,          2016-12-31
          period direction=last time_unit=DE,               200,              2009-12-31
          period direction=next time_unit=D count=3,        P3D,              2016-07-18
          period direction=next time_unit=W count=2,        P2W,              2016-07-29
          period direction=past time_unit=M count=2,        P2M,              2016-07-14
          period direction=last time_unit=Q count=2,        P6M,              2016-06-30
          period direction=next time_unit=H count=24,       PT24H,            2016-07-16
          edge period_edge=end (period time_unit=M),        2016-07-31,       2016-07-31
          edge period_edge=end (period direction=next time_unit=Y), 2017-12-31, 2017-12-31
          edge period_edge=end (date year=2025),            2025-12-31,       2025-12-31
          edge period_edge=end (date month=4),              2017-04-30,       2017-04-30
          edge period_edge=end (period time_unit=W),        2016-07-17,       2016-07-17
          edge period_edge=start (date month=8),            2016-08,          2016-08-01
          edge period_edge=mid (date month=8),              2016-08,          2016-08-15
          edge period_edge=early (date month=9),            2016-09,          null
          edge period_edge=late (date month=9),             2016-09,          2016-09-30
          edge period_edge=end (date season=SU),            2016-SU,          null
          nth ordinal=1 time_unit=W (date year=2015),       2015-W01,         2015-01-04
          nth ordinal=1 time_unit=W (date year=2017),       2017-W01,         2017-01-08
          nth ordinal=-1 time_unit=W (date month=7 year=2016),2016-W30,       2016-07-31
          nth ordinal=-1 time_unit=D (date month=2 year=2016),2016-02-29,     2016-02-29
          nth ordinal=3 time_unit=Q (date year=2016),       2016-Q3,          2016-09-30
          nth ordinal=-1 time_unit=M count=4 (date year=2021),2021-09/2021-12, 2021-12-31
          nth ordinal=1 time_unit=D count=10 (date year=2020),2020-01-01/2020-01-10, 2020-01-10
          nth ordinal=3 weekday=4 (date month=5 year=2017), 2017-05-18,       2017-05-18
          nth ordinal=-1 weekday=1 (date month=5 year=2017),2017-05-29,       2017-05-29
          nth ordinal=5 time_unit=Q (date year=2016),       null,             null
          shift direction=ago (duration count=3 time_unit=D),2016-07-12,      2016-07-12
          shift direction=ahead (duration count=2 time_unit=W),2016-07-29,    2016-07-29
          shift direction=ahead (duration count=2 time_unit=M),2016-09-15,    2016-09-15
          shift direction=ago (duration count=2 time_unit=Y),2014,            2014-12-31
          shift direction=ahead (duration count=48 time_unit=H),2016-07-17,   2016-07-17
          shift direction=ahead (duration count=5 time_unit=MIN),FUTURE_REF,  null
          shift direction=ago (duration count=X time_unit=D),PAST_REF,        null
          shift direction=later (duration count=2 time_unit=M) (date deictic=1),2016-09-16, 2016-09-16
          shift direction=earlier (duration count=5 time_unit=D) (date holiday=1-1),2016-12-27, 2016-12-27
          range (date year=2027) (date year=2029),          2027/2029,        2029-12-31
          range (date day=3) (date day=5 month=5),          2017-05-03/2017-05-05, 2017-05-05
          range (date month=11 day=18) (date day=19),       2016-11-18/2016-11-19, 2016-11-19
          range (date month=11) (date month=2 year=2017),   2016-11/2017-02,  2017-02-28
          range (date month=11) (date month=3),             2016-11/2017-03,  2017-03-31
          range (date month=5) (date month=9),              2016-05/2016-09,  2016-09-30
          run (duration count=3 time_unit=W) (date month=8 day=1), P3W,       2016-08-21
          run (duration count=X time_unit=W) (date month=8 day=1), PXW,       null
          period direction=after_next time_unit=W,          2016-W30,         2016-07-31
          period direction=before_last time_unit=M,         2016-05,          2016-05-31
          period direction=next time_unit=FY,               FY2017,           null
          date year=2008 time_unit=SY,                      SY2008,           null
          date weekday=1 (shift direction=ahead (duration count=2 time_unit=W)), 2016-07-25, 2016-07-25
          duration count=1 count_part=0.5 time_unit=H,      PT1.5H,           null
          range (date year=2007) (edge period_edge=end (date year=2008)), 2007/2008-12-31, 2008-12-31
          range (date deictic=0) (date deictic=1),          2016-07-15/2016-07-16, 2016-07-16
          range (date year=2029) (date year=2027),          null,             null
          duration count=48 time_unit=H,                    PT48H,            2016-07-17
          duration count=12 time_unit=H,                    PT12H,            2016-07-15
          duration count=10 time_unit=D,                    P10D,             2016-07-25
          duration count=18 time_unit=M,                    P18M,             2018-01-15
          duration count=1 time_unit=W,                     P1W,              2016-07-22
          duration count=2 time_unit=FN,                    P4W,              2016-08-12
          duration count=0.5 time_unit=H,                   PT30M,            2016-07-15
          duration count=1.5 time_unit=Y,                   P1.5Y,            null
          duration count=2 time_unit=DE,                    P20Y,             2036-07-15
          duration time_unit=D,                             PXD,              null
          duration (duration count=1 time_unit=D) (duration count=36 time_unit=H), P1DT36H, 2016-07-17
          set weekday=5,                                    XXXX-WXX-5,       null
          set time_unit=D,                                  P1D,              null
          set month=8,                                      XXXX-08,          null
          event (date month=11),                            2016-11,          null
          event,                                            null,             null
          """)
  void aheadFromAFriday(String notation, String value, String due) {
    assertThat(value(FRIDAY, notation, Look.AHEAD)).isEqualTo(value);
    Optional<TimeValue> time = resolve(FRIDAY, notation, Look.AHEAD);
    assertThat(time.map(t -> new TimeResolver(Anchor.of(FRIDAY)).due(t, false)).orElse(null))
        .isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "date month=6 day=30, 2016-06-30, 2016-06-30",
    "date month=7 day=15, 2015-07-15, 2016-07-15",
    "date month=7, 2016-07, 2016-07",
    "date month=8, 2015-08, 2015-08",
    "date weekday=5, 2016-07-08, 2016-07-15",
    "date weekday=2, 2016-07-12, 2016-07-12",
    "date day=20, 2016-06-20, 2016-06-20",
    "date season=SP, 2016-SP, 2016-SP",
    "date clock=24:00, 2016-07-14T24:00, 2016-07-15T24:00",
    "date clock=12:00, 2016-07-15T12:00, 2016-07-15T12:00",
    "range (date month=3) (date month=5), 2016-03/2016-05, 2016-03/2016-05",
  })
  void behindAFriday(String notation, String behind, String told) {
    assertThat(value(FRIDAY, notation, Look.BEHIND)).isEqualTo(behind);
    assertThat(value(FRIDAY, notation, Look.TOLD)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      textBlock =
          """
          date month=8 day=1,                              XXXX-08-01
          date month=8,                                    XXXX-08
          date month=8 day=1 year=2016,                    2016-08-01
          date month=2 day=29,                             XXXX-02-29
          date month=2 day=30,                             null
          date season=SP,                                  XXXX-SP
          date quarter=2,                                  XXXX-Q2
          date week_number=31,                             XXXX-W31
          date weekday=5,                                  XXXX-WXX-5
          date weekday=5 clock=24:00,                      XXXX-WXX-5T24:00
          date month=8 day=1 clock=16,                     XXXX-08-01T16:00
          date clock=12:00,                                XXXX-XX-XXT12:00
          date day=18,                                     XXXX-XX-18
          date deictic=1,                                  XXXX-XX-XX
          date holiday=12-25,                              XXXX-12-25
          date holiday=easter,                             null
          period direction=next time_unit=M,               XXXX-XX
          period direction=next time_unit=Y,               XXXX
          period direction=next time_unit=D count=3,       P3D
          edge period_edge=end (period time_unit=M),       XXXX-XX
          edge period_edge=end (date month=8),             XXXX-08-31
          range (date day=3) (date day=5 month=5),         XXXX-05-03/XXXX-05-05
          range (date month=11) (date month=3),            XXXX-11/XXXX-03
          range (date weekday=1) (date weekday=3),         XXXX-WXX-1/XXXX-WXX-3
          shift direction=ahead (duration count=3 time_unit=D), FUTURE_REF
          duration count=48 time_unit=H,                   PT48H
          event (date month=11),                           XXXX-11
          told,                                            null
          """)
  void nothingIsInventedWithoutAPublicationDate(String notation, String value) {
    for (Look look : Look.values()) {
      assertThat(value(null, notation, look)).isEqualTo(value);
    }
    TimeResolver resolver = new TimeResolver(Anchor.of(null));
    resolver
        .resolve(Expressions.of(notation), Look.AHEAD)
        .filter(time -> !Expressions.of(notation).tells(Field.YEAR))
        .ifPresent(time -> assertThat(resolver.due(time, false)).isNull());
  }

  static Stream<LocalDate> publicationDays() {
    LocalDate monday = LocalDate.of(2016, 7, 11);
    Stream<LocalDate> week = Stream.iterate(monday, day -> day.plusDays(1)).limit(7);
    Stream<LocalDate> edges =
        Stream.of(
            LocalDate.of(1900, 1, 1),
            LocalDate.of(1900, 2, 28),
            LocalDate.of(1899, 12, 31),
            LocalDate.of(1904, 2, 29),
            LocalDate.of(1996, 2, 29),
            LocalDate.of(2000, 2, 29),
            LocalDate.of(2000, 12, 31),
            LocalDate.of(2015, 12, 28),
            LocalDate.of(2016, 1, 3),
            LocalDate.of(2016, 2, 28),
            LocalDate.of(2016, 3, 1),
            LocalDate.of(2019, 1, 31),
            LocalDate.of(2019, 4, 30),
            LocalDate.of(2020, 12, 31),
            LocalDate.of(2021, 1, 1));
    return Stream.concat(week, edges);
  }

  @ParameterizedTest
  @MethodSource("publicationDays")
  void weekdaysLieWithinAWeekOnTheSideThatIsLookedAt(LocalDate today) {
    for (DayOfWeek day : DayOfWeek.values()) {
      String weekday = "date weekday=" + day.getValue();
      assertThat(date(today, weekday, Look.AHEAD))
          .isEqualTo(today.with(TemporalAdjusters.nextOrSame(day)));
      assertThat(date(today, weekday, Look.BEHIND))
          .isEqualTo(today.with(TemporalAdjusters.previous(day)));
      assertThat(date(today, weekday, Look.TOLD))
          .isEqualTo(today.with(TemporalAdjusters.previousOrSame(day)));
      assertThat(date(today, weekday + " direction=coming", Look.TOLD))
          .isEqualTo(today.with(TemporalAdjusters.next(day)));
      LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      assertThat(date(today, weekday + " direction=next", Look.TOLD))
          .isEqualTo(monday.plusDays(6L + day.getValue()));
      assertThat(date(today, weekday + " direction=last", Look.AHEAD))
          .isEqualTo(monday.plusDays(day.getValue() - 8L));
    }
  }

  @ParameterizedTest
  @MethodSource("publicationDays")
  void monthsAndDaysLieWithinAYearOnTheSideThatIsLookedAt(LocalDate today) {
    for (int month = 1; month <= 12; month++) {
      for (int day : new int[] {1, 28}) {
        String date = "date month=" + month + " day=" + day;
        LocalDate ahead = date(today, date, Look.AHEAD);
        assertThat(ahead).isBetween(today, today.plusYears(1));
        assertThat(ahead.getMonthValue()).isEqualTo(month);
        LocalDate behind = date(today, date, Look.BEHIND);
        assertThat(behind).isBetween(today.minusYears(1), today.minusDays(1));
        assertThat(behind.getDayOfMonth()).isEqualTo(day);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("publicationDays")
  void leapDaysAreFoundOverGapsOfEightYears(LocalDate today) {
    LocalDate ahead = date(today, "date month=2 day=29", Look.AHEAD);
    assertThat(ahead).isBetween(today, today.plusYears(8));
    assertThat(ahead.getDayOfMonth()).isEqualTo(29);
    assertThat(date(today, "date month=2 day=29", Look.BEHIND)).isBefore(today);
  }

  @ParameterizedTest
  @MethodSource("publicationDays")
  void theEndOfTheMonthAndOfTheYearAreTheirLastDays(LocalDate today) {
    assertThat(date(today, "edge period_edge=end (period time_unit=M)", Look.AHEAD))
        .isEqualTo(today.with(TemporalAdjusters.lastDayOfMonth()));
    assertThat(date(today, "edge period_edge=end (period time_unit=Y)", Look.AHEAD))
        .isEqualTo(today.with(TemporalAdjusters.lastDayOfYear()));
    assertThat(date(today, "edge period_edge=end (period direction=next time_unit=M)", Look.AHEAD))
        .isEqualTo(today.plusMonths(1).with(TemporalAdjusters.lastDayOfMonth()));
  }

  private static LocalDate date(LocalDate today, String notation, Look look) {
    return LocalDate.parse(value(today, notation, look));
  }

  @Test
  void lengthsKeepToTheEndOfTheMonth() {
    TimeResolver resolver = new TimeResolver(Anchor.of(LocalDate.of(2019, 1, 31)));
    TimeValue month = TimeValue.duration("P1M");
    assertThat(resolver.due(month, false)).isEqualTo("2019-02-28");
  }

  @Test
  void beforeADayIsTheDayBefore() {
    TimeResolver resolver = new TimeResolver(Anchor.of(FRIDAY));
    TimeValue day = resolve(FRIDAY, "date month=9 day=30", Look.AHEAD).orElseThrow();
    TimeValue month = resolve(FRIDAY, "date month=9", Look.AHEAD).orElseThrow();
    TimeValue noon = resolve(FRIDAY, "date weekday=6 clock=12:00", Look.AHEAD).orElseThrow();
    assertThat(day.value()).isEqualTo("2016-09-30");
    assertThat(resolver.due(day, true)).isEqualTo("2016-09-29");
    assertThat(resolver.due(month, true)).isEqualTo("2016-08-31");
    assertThat(resolver.due(noon, true)).isEqualTo("2016-07-16T12:00");
  }

  @Test
  void whatFollowsIsToldFromTheLastDay() {
    TimeValue told = resolve(FRIDAY, "date month=10 day=31 year=2019", Look.AHEAD).orElseThrow();
    TimeResolver resolver = new TimeResolver(Anchor.of(FRIDAY).after(told));
    assertThat(resolver.resolve(Expressions.of("told"), Look.AHEAD).orElseThrow().value())
        .isEqualTo("2019-10-31");
    assertThat(
            resolver
                .resolve(Expressions.of("period direction=following time_unit=D"), Look.TOLD)
                .orElseThrow()
                .value())
        .isEqualTo("2019-11-01");
    assertThat(
            resolver
                .resolve(
                    Expressions.of("shift direction=later (duration count=2 time_unit=D)"),
                    Look.TOLD)
                .orElseThrow()
                .value())
        .isEqualTo("2019-11-02");
    TimeValue month = resolve(FRIDAY, "date month=10", Look.AHEAD).orElseThrow();
    assertThat(Anchor.of(FRIDAY).after(month).told()).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "edge period_edge=end (date month=9), END",
    "edge period_edge=mid (date month=9), MID",
    "edge period_edge=early (period time_unit=Y), START",
    "duration count=4 time_unit=D hedge=more_than, MORE_THAN",
    "shift direction=ago (duration count=4 time_unit=D hedge=about), APPROX",
  })
  void wordsThatBoundAreMods(String notation, String mod) {
    assertThat(resolve(FRIDAY, notation, Look.AHEAD).orElseThrow().mod()).isEqualTo(mod);
  }

  @Test
  void typesAreThoseOfTimex3() {
    assertThat(resolve(FRIDAY, "date month=9", Look.AHEAD).orElseThrow().type())
        .isEqualTo(TimexType.DATE);
    assertThat(resolve(FRIDAY, "date deictic=1 day_part=NI", Look.AHEAD).orElseThrow().type())
        .isEqualTo(TimexType.TIME);
    assertThat(resolve(FRIDAY, "duration count=2 time_unit=D", Look.AHEAD).orElseThrow().type())
        .isEqualTo(TimexType.DURATION);
    assertThat(resolve(FRIDAY, "set weekday=5", Look.AHEAD).orElseThrow().type())
        .isEqualTo(TimexType.SET);
  }

  @ParameterizedTest
  @MethodSource("publicationDays")
  void aWeekdayToldWithItsDayOfTheMonthIsTheNearestSuchDay(LocalDate today) {
    for (int shift = -13; shift <= 13; shift++) {
      LocalDate day = today.plusDays(shift);
      String notation =
          "date weekday=%d day=%d".formatted(day.getDayOfWeek().getValue(), day.getDayOfMonth());
      assertThat(date(today, notation, Look.TOLD)).isEqualTo(day);
    }
  }

  @Test
  void minutesBehindAPointMayHaveLostTheirZero() {
    assertThat(value(FRIDAY, "date clock=7.3 meridiem=pm", Look.TOLD))
        .isEqualTo("2016-07-15T19:30");
  }

  @Test
  void timexTellsTheEndOfAPeriodByThePeriod() {
    TimeValue end =
        new TimeResolver(Anchor.of(FRIDAY))
            .timex(Expressions.of("edge period_edge=end (date month=8)"), Look.AHEAD)
            .orElseThrow();
    assertThat(end.value()).isEqualTo("2016-08");
    assertThat(end.mod()).isEqualTo("END");
    assertThat(end.last()).isEqualTo("2016-08-31");
  }

  @ParameterizedTest
  @CsvSource({
    "shift direction=ahead (duration count=5 time_unit=MIN), 2016-07-16T00:03",
    "shift direction=ago (duration count=0.5 time_unit=H), 2016-07-15T23:28",
    "shift direction=ahead (duration count=X time_unit=H), FUTURE_REF",
    "shift direction=ahead (duration count=3 time_unit=BD), 2016-07-20",
    "shift direction=ago (duration count=6 time_unit=BD), 2016-07-07",
  })
  void minutesAreToldFromTheTimeOfPublication(String notation, String value) {
    Anchor evening = Anchor.of(FRIDAY).at(LocalTime.of(23, 58));
    assertThat(new TimeResolver(evening).resolve(Expressions.of(notation), Look.TOLD))
        .map(TimeValue::value)
        .contains(value);
  }

  @Test
  void aDayThatTheCalendarDoesNotHaveIsToldAsWritten() {
    TimeExpression day = Expressions.of("date month=2 day=30 year=2019");
    assertThat(new TimeResolver(Anchor.of(FRIDAY)).resolve(day, Look.TOLD)).isEmpty();
    assertThat(new TimeResolver(Anchor.of(FRIDAY)).timex(day, Look.TOLD))
        .contains(TimeValue.partial("2019-02-30"));
  }
}
