package io.github.uimabrief.model;

/**
 * A sentence of the document.
 *
 * @param begin first character, in UTF-16 code units
 * @param end one past the last character
 * @param part which part of the article it stands in
 */
public record Sentence(int begin, int end, Part part) {

  /** The parts of a news article. */
  public enum Part implements Code {
    TITLE,
    DATELINE,
    BODY
  }
}
