package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.uimabrief.cas.FactReader;
import io.github.uimabrief.cas.NamedFindings;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.rules.RuleExample;
import io.github.uimabrief.rules.RuleScript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the rules find behind the gate is what they find without it. */
class GateTest {

  private static final Path CORPUS = Path.of("../shared/corpus/news.jsonl");

  /**
   * Who speaks, and so whether somebody voices an obligation, is looked for in the sentences that
   * the rules see: proposals of the corpus may differ there, and are not compared.
   */
  private static final String SPEAKERS = "proposals.*";

  private static final int SAMPLE_STEP = 20;

  private AnalysisEngine gated;
  private AnalysisEngine open;
  private JCas cas;

  @BeforeEach
  void open() throws Exception {
    gated = AnalysisEngineFactory.createEngine(BriefPipeline.findings("en"));
    open =
        AnalysisEngineFactory.createEngine(
            AnalysisEngineFactory.createEngineDescription(
                BriefPipeline.engine(NewsPartAnnotator.class),
                BriefPipeline.engine(NewsSegmenter.class),
                BriefPipeline.engine(FindingAnnotator.class, FindingAnnotator.PARAM_GATE, false)));
    cas = JCasFactory.createJCas(TypeSystems.description());
  }

  @AfterEach
  void close() {
    gated.destroy();
    open.destroy();
  }

  @Test
  void theGateLosesNoExampleOfAnyRule() throws Exception {
    for (RuleScript script : RuleScript.all()) {
      for (RuleScript.Rule rule : script.rules()) {
        for (RuleExample example : rule.examples()) {
          check(example.text());
        }
      }
    }
  }

  @Test
  void theGateLosesNothingOfTheCorpus() throws Exception {
    Assumptions.assumeTrue(Files.exists(CORPUS), "no corpus beside this checkout");
    for (String text : sample()) {
      check(text);
    }
  }

  private void check(String text) throws Exception {
    assertThat(find(gated, text))
        .as(text)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes(SPEAKERS)
        .isEqualTo(find(open, text));
  }

  private Findings find(AnalysisEngine engine, String text) throws Exception {
    cas.reset();
    cas.setDocumentText(text);
    cas.setDocumentLanguage("en");
    engine.process(cas);
    return FactReader.read(cas, NamedFindings.of(cas));
  }

  private static List<String> sample() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = Files.readAllLines(CORPUS);
    return IntStream.iterate(0, i -> i < lines.size(), i -> i + SAMPLE_STEP)
        .mapToObj(lines::get)
        .map(line -> read(json, line).get("text").asText())
        .toList();
  }

  private static JsonNode read(ObjectMapper json, String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new IllegalArgumentException(line, e);
    }
  }
}
