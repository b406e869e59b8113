package io.github.uimabrief.cas;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.lang.CueFinder;
import io.github.uimabrief.lang.LanguagePack;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.rules.RuleExample;
import io.github.uimabrief.rules.RuleScript;
import io.github.uimabrief.type.cue.Match;
import java.net.URI;
import java.text.BreakIterator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example above every rule holds. */
class RuleExamplesTest {

  private static final LocalDate PUBLICATION = LocalDate.of(2016, 7, 15); // a Friday

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

  @TestFactory
  Stream<DynamicNode> examples() {
    return RuleScript.all().stream()
        .map(
            script ->
                DynamicContainer.dynamicContainer(
                    script.file().getFileName().toString(),
                    script.rules().stream().flatMap(rule -> tests(script, rule))));
  }

  private Stream<DynamicTest> tests(RuleScript script, RuleScript.Rule rule) {
    return rule.examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    rule.name() + (example.positive() ? " + " : " - ") + example.text(),
                    URI.create(script.file().toUri() + "?line=" + example.line()),
                    () -> check(rule.name(), example)));
  }

  private void check(String rule, RuleExample example) throws Exception {
    List<Found> found = run(rule, example.text());
    if (!example.positive()) {
      assertThat(found).as("findings of %s", rule).isEmpty();
      return;
    }
    assertThat(found.stream().filter(f -> f.isAt(example)).distinct())
        .as("findings of %s at the brackets, of %s", rule, found)
        .hasSize(1);
  }

  private List<Found> run(String rule, String text) throws Exception {
    CueFinder cues = new CueFinder(pack);
    space.clear();
    BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.US);
    sentences.setText(text);
    for (int begin = 0, end = sentences.next(); end > 0; begin = end, end = sentences.next()) {
      space.add(text, begin, end, begin > 0, cues.find(text, begin, end), pack.allTopics());
    }
    space.run();
    Findings findings = MatchReader.read(space, text, PUBLICATION);
    List<Found> items = Found.items(findings, rule);
    return items.isEmpty() && Found.isAtom(space, rule) ? atoms(rule, text) : items;
  }

  private List<Found> atoms(String rule, String text) {
    return space.marked(Match.class).stream()
        .filter(match -> rule.equals(match.getRule()))
        .map(match -> Found.atom(space, match, space.span(text, match), PUBLICATION))
        .toList();
  }
}
