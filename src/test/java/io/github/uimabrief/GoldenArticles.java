package io.github.uimabrief;

import io.github.uimabrief.engine.Article;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.PublicationDate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The articles that were written for this project, each in a folder with its brief. */
public final class GoldenArticles {

  private static final Path FOLDER = Path.of("src/test/golden/en");
  private static final String DATE = "date: ";

  private GoldenArticles() {}

  /** Their folders, sorted by name. */
  public static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(FOLDER)) {
      return folders.sorted().toList();
    }
  }

  /** The article with this name. */
  public static Article read(String name) throws IOException {
    return read(FOLDER.resolve(name));
  }

  /** The article in a folder; its first line is its title. */
  public static Article read(Path folder) throws IOException {
    String text = Files.readString(folder.resolve("article.txt"));
    String title = text.lines().findFirst().orElseThrow();
    PublicationDate date = new PublicationDate(date(folder), DateSource.METADATA);
    return new Article(folder.getFileName().toString(), title, text, date, "en");
  }

  private static LocalDate date(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("SOURCE")).stream()
        .filter(line -> line.startsWith(DATE))
        .map(line -> LocalDate.parse(line.substring(DATE.length())))
        .findFirst()
        .orElseThrow();
  }
}
