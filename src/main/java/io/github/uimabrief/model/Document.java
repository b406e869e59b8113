package io.github.uimabrief.model;

import java.time.LocalDate;
import java.util.List;

/**
 * A document as the summarizer sees it.
 *
 * @param id its name, never null
 * @param title its title; null where none is known
 * @param date the publication date, the anchor of relative times; null where none is known
 * @param dateSource where the date came from
 * @param language ISO 639 code of the language
 * @param text the text exactly as given
 * @param sentences its sentences in document order
 */
public record Document(
    String id,
    String title,
    LocalDate date,
    DateSource dateSource,
    String language,
    String text,
    List<Sentence> sentences) {

  /** Copies the list. */
  public Document {
    sentences = List.copyOf(sentences);
  }
}
