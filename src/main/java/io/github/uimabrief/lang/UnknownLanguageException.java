package io.github.uimabrief.lang;

/** Thrown where a text is in a language that has no pack. */
public final class UnknownLanguageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** There is no folder {@code rules/<language>}. */
  public UnknownLanguageException(String language) {
    super("no rule pack for language '" + language + "'");
  }
}
