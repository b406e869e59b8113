package io.github.uimabrief.io;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads JSON Lines, one document a line, one line at a time; blank lines are passed over. */
final class JsonLines extends Spliterators.AbstractSpliterator<Source> {

  private final JsonLine parser = new JsonLine();
  private final InputStream in;
  private final Path file;
  private final String name;
  private long number;
  private boolean ended;

  private JsonLines(InputStream in, Path file, String name) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.in = in;
    this.file = file;
    this.name = name;
  }

  /**
   * The documents of a file, in order; the stream is to be closed.
   *
   * @param file the file
   * @param name what its documents are called where they state no id: the name and the line
   * @throws IOException if the file cannot be opened
   */
  static Stream<Source> read(Path file, String name) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    return StreamSupport.stream(new JsonLines(in, file, name), false).onClose(() -> close(in));
  }

  @Override
  public boolean tryAdvance(Consumer<? super Source> action) {
    while (!ended) {
      byte[] line;
      try {
        line = next();
      } catch (IOException e) {
        ended = true;
        action.accept(new Source.Unreadable(id(), file + ": " + Inputs.problem(e)));
        return true;
      }
      if (!isBlank(line)) {
        action.accept(parser.read(line, file + ", line " + number, id()));
        return true;
      }
    }
    return false;
  }

  private String id() {
    return name + ":" + number;
  }

  private byte[] next() throws IOException {
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int next = in.read();
    while (next != '\n' && next >= 0) {
      line.write(next);
      next = in.read();
    }
    ended = next < 0;
    return line.toByteArray();
  }

  private static boolean isBlank(byte[] line) {
    for (byte b : line) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
