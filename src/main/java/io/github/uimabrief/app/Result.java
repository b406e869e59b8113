package io.github.uimabrief.app;

import io.github.uimabrief.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes the parts of a result in UTF-8. The first part is held back until it is known whether a
 * second follows, for the frame around them may depend on it.
 */
final class Result {

  private final Renderer renderer;
  private final OutputStream out;
  private String first;
  private boolean several;

  Result(Renderer renderer, OutputStream out) {
    this.renderer = renderer;
    this.out = out;
  }

  /** Adds a part. */
  void add(String part) {
    if (several) {
      write(renderer.between() + part);
    } else if (first == null) {
      first = part;
    } else {
      several = true;
      write(renderer.open(true) + first + renderer.between() + part);
    }
  }

  /** Writes what is left and closes the frame. */
  void end() {
    if (!several) {
      write(renderer.open(false) + (first == null ? "" : first));
    }
    write(renderer.close(several));
  }

  private void write(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
