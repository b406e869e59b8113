package io.github.uimabrief.ruta;

/** A script that cannot be read: the message names the file, the line and what is wrong. */
public final class RuleSyntaxException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * An error.
   *
   * @param file the script's name
   * @param line counted from 1
   */
  RuleSyntaxException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
  }
}
