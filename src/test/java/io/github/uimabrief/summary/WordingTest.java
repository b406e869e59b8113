package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`to leave\n\n the  town, `|to leave the town",
        "June\u202f2022|June 2022",
        "say “no to war|say “no to war”",
        "the “Joint Group” plan”|the “Joint Group” plan",
        "he \"said it|he \"said it\"",
        "“no to war|no to war",
        "the base (near Kut|the base near Kut",
        "in the U.S.|in the U.S.",
        "by Aug. 1.|by Aug. 1",
        "they \"depend on you.\"|they \"depend on you\"",
        "went on for \"years\".|went on for \"years\"",
      })
  void clean(String raw, String clean) {
    assertThat(Wording.clean(raw)).isEqualTo(clean);
  }

  @Test
  void shortensAtTheEndOfAClause() {
    String raw = "to free all prisoners, to open the road, to let aid in and to stop the shelling";
    assertThat(Wording.shorten(raw, 10)).isEqualTo("to free all prisoners, to open the road …");
    assertThat(Wording.shorten(raw, 40)).isEqualTo(raw);
    assertThat(Wording.shorten("one two three four five", 3)).isEqualTo("one two three …");
  }

  @Test
  void sentenceStartsWithACapitalAndEndsOnce() {
    assertThat(Wording.sentence("“a truce” holds")).isEqualTo("“A truce” holds.");
    assertThat(Wording.sentence("he asked \"why?\"")).isEqualTo("He asked \"why?\"");
    assertThat(Wording.sentence("to leave …")).isEqualTo("To leave …");
    assertThat(Wording.sentence("…")).isEqualTo("…");
    assertThat(Wording.sentence("")).isEmpty();
  }

  @Test
  void smallLetters() {
    assertThat(Wording.uncapital("At least 12")).isEqualTo("at least 12");
    assertThat(Wording.uncapital("U.S. troops")).isEqualTo("U.S. troops");
    assertThat(Wording.uncapital("NATO")).isEqualTo("NATO");
    assertThat(Wording.uncapital("A")).isEqualTo("A");
  }
}
