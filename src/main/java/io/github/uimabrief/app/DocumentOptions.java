package io.github.uimabrief.app;

import java.time.LocalDate;
import picocli.CommandLine.Option;

/** What the user knows of documents that they do not state themselves. */
final class DocumentOptions {

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DateOption.class,
      description = "publication date of all documents, before any they state themselves")
  private LocalDate date;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "language of documents that state none (default: ${DEFAULT-VALUE})")
  private String language;

  /** The publication date of all documents; null to take each one's own. */
  LocalDate date() {
    return date;
  }

  /** The language of documents that state none. */
  String language() {
    return language;
  }
}
