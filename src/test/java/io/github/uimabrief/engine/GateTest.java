package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.rules.RuleExample;
import io.github.uimabrief.rules.RuleScript;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules find behind the gate is what they find without it. */
class GateTest {

  /**
   * Who speaks, and so whether somebody voices an obligation, is looked for in the sentences that
   * the rules see: proposals and imposers of the corpus may differ there, and are not compared.
   */
  private static final String SPEAKERS = "proposals.*|conditions.*imposer.*";

  private FindingsChain gated;
  private FindingsChain open;

  @BeforeEach
  void open() throws Exception {
    gated = new FindingsChain();
    open = new FindingsChain(FindingAnnotator.PARAM_GATE, false);
  }

  @AfterEach
  void close() {
    gated.close();
    open.close();
  }

  @Test
  void theGateLosesNoExampleOfAnyRule() throws Exception {
    for (RuleExample example : RuleScript.examples()) {
      check(example.text());
    }
  }

  @Test
  void theGateLosesNothingOfTheCorpus() throws Exception {
    for (String text : CorpusSample.every(20)) {
      check(text);
    }
  }

  private void check(String text) throws Exception {
    assertThat(gated.find(text))
        .as(text)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(SPEAKERS)
        .isEqualTo(open.find(text));
  }
}
