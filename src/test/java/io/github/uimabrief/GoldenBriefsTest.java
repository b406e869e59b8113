package io.github.uimabrief;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.engine.Article;
import io.github.uimabrief.engine.BriefEngine;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.PublicationDate;
import io.github.uimabrief.render.TextRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The briefs of whole articles are those that were reviewed and committed. */
public class GoldenBriefsTest {

  private static final Path FOLDER = Path.of("src/test/golden/en");
  private static final int FEWEST = 6;
  private static final String DATE = "date: ";

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
    List<Path> folders = articles().stream().map(Path::getParent).toList();
    assertThat(folders).hasSizeGreaterThanOrEqualTo(FEWEST);
    return folders.stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  /** The articles, sorted by the names of their folders. */
  public static List<Path> articles() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().map(folder -> folder.resolve("article.txt")).toList();
    }
  }

  private void check(Path folder) throws Exception {
    String text = Files.readString(folder.resolve("article.txt"));
    String name = folder.getFileName().toString();
    String title = text.lines().findFirst().orElseThrow();
    PublicationDate date = new PublicationDate(date(folder), DateSource.METADATA);
    Article article = new Article(name, title, text, date, "en");
    Golden.check(
        folder.resolve("brief.txt"),
        new TextRenderer(TextRenderer.DEFAULT_WIDTH).render(engine.summarize(article)));
  }

  private static LocalDate date(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("SOURCE")).stream()
        .filter(line -> line.startsWith(DATE))
        .map(line -> LocalDate.parse(line.substring(DATE.length())))
        .findFirst()
        .orElseThrow();
  }
}
