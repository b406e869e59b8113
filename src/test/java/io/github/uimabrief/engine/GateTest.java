package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.rules.RuleExample;
import io.github.uimabrief.rules.RuleScript;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules find behind the gate is what they find without it. */
class GateTest {

  /**
   * Who speaks is looked for in the sentences that the rules see: names for pronouns may differ,
   * and so may obligations, which count only where somebody voices them.
   */
  private static final String ACTORS = "(.*\\.)?(proposer|addressee|imposer).*";

  private static final String OBLIGATION = "proposal.must";

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
    Findings behind = gated.find(text);
    Findings without = open.find(text);
    assertAlike(text, proposals(behind), proposals(without));
    assertAlike(text, behind.conditions(), without.conditions());
    assertAlike(text, behind.deadlines(), without.deadlines());
    assertAlike(text, behind.casualties(), without.casualties());
    assertAlike(text, temptations(behind), temptations(without));
  }

  private static List<Proposal> proposals(Findings findings) {
    return findings.proposals().stream().filter(p -> !p.rule().startsWith(OBLIGATION)).toList();
  }

  /** Why a word of many senses asks for nothing is told only where its sentence passes. */
  private static List<NotCounted> temptations(Findings findings) {
    return findings.notCounted().stream().filter(n -> n.category() != Category.PROPOSAL).toList();
  }

  private static void assertAlike(String text, List<?> behind, List<?> without) {
    assertThat(behind)
        .as(text)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(ACTORS, "(.*\\.)?(target|id|sameAs)")
        .isEqualTo(without);
  }
}
