package io.github.uimabrief.io;

/** Says what is wrong with an input, and what to do about it. */
final class ReadException extends Exception {

  private static final long serialVersionUID = 1L;

  ReadException(String message) {
    super(message);
  }
}
