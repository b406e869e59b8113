package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.GoldenArticles;
import io.github.uimabrief.rules.RuleExample;
import io.github.uimabrief.rules.RuleScript;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The compiled rules find what Ruta's own engine finds with the same scripts. */
class RutaEquivalenceTest {

  /** Of texts nobody wrote for this; the rest are oddities of Ruta with optional elements. */
  private static final double SHARE_OF_TEXTS = 0.9;

  private FindingsChain compiled;
  private FindingsChain ruta;

  @BeforeEach
  void open() throws Exception {
    compiled = new FindingsChain();
    ruta = new FindingsChain(FindingAnnotator.PARAM_RUTA_ENGINE, true);
  }

  @AfterEach
  void close() {
    compiled.close();
    ruta.close();
  }

  @Test
  void onEveryExampleOfEveryRule() throws Exception {
    for (RuleExample example : RuleScript.examples()) {
      assertThat(compiled.find(example.text()))
          .as(example.text())
          .isEqualTo(ruta.find(example.text()));
    }
  }

  @Test
  void onEveryGoldenArticle() throws Exception {
    for (Path folder : GoldenArticles.folders()) {
      String text = Files.readString(folder.resolve("article.txt"));
      assertThat(compiled.find(text)).as("%s", folder).isEqualTo(ruta.find(text));
    }
  }

  @Test
  void onNearlyEveryTextOfTheCorpus() throws Exception {
    int texts = 0;
    int same = 0;
    for (String text : CorpusSample.every(40)) {
      texts++;
      same += compiled.find(text).equals(ruta.find(text)) ? 1 : 0;
    }
    assertThat((double) same / texts).isGreaterThan(SHARE_OF_TEXTS);
  }
}
