package io.github.uimabrief.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "1900, 1900-04-15", "1943, 1943-04-25", "1961, 1961-04-02", "2000, 2000-04-23",
    "2008, 2008-03-23", "2016, 2016-03-27", "2018, 2018-04-01", "2019, 2019-04-21",
    "2038, 2038-04-25",
  })
  void easterSunday(int year, LocalDate easter) {
    assertThat(Holidays.easter(year)).isEqualTo(easter);
  }

  @ParameterizedTest
  @CsvSource({
    "12-25, 2016-12-25",
    "11-4#4, 2016-11-24",
    "5-1#-1, 2016-05-30",
    "11-4#4+1, 2016-11-25",
    "easter-2, 2016-03-25",
  })
  void byRule(String rule, LocalDate day) {
    assertThat(Holidays.in(2016, rule)).contains(day);
  }

  @Test
  void whatHasNoRuleHasNoDay() {
    assertThat(Holidays.in(2016, "")).isEmpty();
    assertThat(Holidays.in(2015, "2-29")).isEmpty();
    assertThat(Holidays.in(2015, "13-1")).isEmpty();
  }
}
