package io.github.uimabrief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.engine.BriefEngine;
import io.github.uimabrief.render.TextRenderer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The briefs of whole articles are those that were reviewed and committed. */
class GoldenBriefsTest {

  private static final int FEWEST = 15;

  private static BriefEngine engine;

  @BeforeAll
  static void open() throws Exception {
    engine = BriefEngine.open("en");
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @TestFactory
  Stream<DynamicTest> briefs() throws IOException {
    List<Path> articles = GoldenArticles.folders();
    assertThat(articles).hasSizeGreaterThanOrEqualTo(FEWEST);
    return articles.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private void check(Path folder) throws Exception {
    String brief =
        new TextRenderer(TextRenderer.DEFAULT_WIDTH)
            .render(engine.summarize(GoldenArticles.read(folder)));
    Golden.check(folder.resolve("brief.txt"), brief);
  }
}
