package io.github.uimabrief.cas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.lang.LanguagePack;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeneralityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      value = {
        "you skip a meal | you lose weight | false | general",
        "a player drops the ball | the other side is awarded a throw | false | general",
        "you skip a meal | we feed you | false | none",
        "you skip a meal | you will lose weight | false | none",
        "a drone crosses the line | the alliance shoots it down | true | none",
        "a player drops the ball | Zorvan leaves the field | false | none",
        "they acted late | they were fined | false | habit",
        "they acted late | they would be fined | false | none",
        "they acted late | it threatened to fine them | false | none",
        "approved by the house | the bill was law | false | none",
      })
  void tellsWhatNoActionDependsOn(String content, String consequent, boolean state, String reason)
      throws Exception {
    try (RuleSpace space = new RuleSpace(LanguagePack.of("en"), RuleSpace.TIMES)) {
      assertThat(new Generality(space).reason(content, consequent, state)).isEqualTo(reason);
    }
  }
}
