package io.github.uimabrief.app;

import io.github.uimabrief.render.Failure;

/** Says that a document has no brief, and why. */
final class FailedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Failure failure;

  FailedException(Failure failure, Throwable cause) {
    super(failure.message(), cause);
    this.failure = failure;
  }

  Failure failure() {
    return failure;
  }
}
