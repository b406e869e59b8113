package io.github.uimabrief.cas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.lang.CueFinder;
import io.github.uimabrief.lang.LanguagePack;
import io.github.uimabrief.model.Condition;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsequentFinderTest {

  private static LanguagePack pack;
  private static RuleSpace space;

  @BeforeAll
  static void open() throws Exception {
    pack = LanguagePack.of("en");
    space = new RuleSpace(pack, RuleSpace.ALL);
  }

  @AfterAll
  static void close() {
    space.close();
  }

  private static List<String> consequents(String text) throws Exception {
    space.clear();
    space.add(
        text,
        0,
        text.length(),
        false,
        new CueFinder(pack).find(text, 0, text.length()),
        pack.allTopics());
    space.run();
    return MatchReader.read(space, text, LocalDate.EPOCH).conditions().stream()
        .map(Condition::consequent)
        .map(span -> span == null ? "none" : span.text().strip())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army will leave if the rebels leave. | The army will leave",
        "If the rebels leave, the army will leave. | the army will leave",
        "They stayed and we will leave if the rebels leave. | we will leave",
        "They stayed, and if the rebels leave, the army will go home. | the army will go home",
        "They stayed, and if the rebels leave, said the mayor. | none",
        "If the rebels leave, and that is good. | none",
        "The army halts the flights amid the siege unless the rebels leave, following a storm."
            + " | The army halts the flights amid the siege",
        "They met, threatening to halt the flights if the rebels leave."
            + " | threatening to halt the flights",
        "They say that that would help if the rebels leave. | that would help",
        "That will help if the rebels leave. | That will help",
        "Flights that are halted go on if the rebels leave. | Flights that are halted go on",
        "Tell them that if the rebels leave that we will go home. | we will go home",
        "They may stand before a court if the rebels leave. | They may stand before a court",
        "According to the mayor, flights will go on if the rebels leave. | flights will go on",
        "Even as we’ve halted flights, if the rebels leave, we will go home. | we will go home",
        "If the rebels leave, of course, we will go home. | we will go home",
        "If the rebels leave, whether by car or by train, the army will rest. | none",
        "Flights by France that pass the border go on if the rebels leave."
            + " | Flights by France that pass the border go on",
        "And again, if the rebels leave, we will go home. | we will go home",
        "It depends on the approval of parliament, and on aid. | none",
        "Flights are allowed in two cases: if the rebels leave. | Flights are allowed in two cases",
      })
  void oneCondition(String text, String consequent) throws Exception {
    assertThat(consequents(text)).containsExactly(consequent);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The army will leave if the rebels leave and if the siege ends. | The army will leave",
        "If the rebels leave, if the siege ends, the army will leave. | the army will leave",
        "The army will leave if the rebels leave; if the siege ends. | The army will leave",
      })
  void conditionsInARowShareIt(String text, String consequent) throws Exception {
    assertThat(consequents(text)).containsExactly(consequent, consequent);
  }
}
