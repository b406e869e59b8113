package io.github.uimabrief.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * Reads the documents of files and folders, one after the other, in the order given.
 *
 * <p>What cannot be read yields one {@link Source.Unreadable} in its place, and the rest goes on.
 */
public final class Inputs {

  /** Stands for the standard input, which is read as plain text. */
  public static final String STANDARD_INPUT = "-";

  private static final String STANDARD_INPUT_ID = "stdin";

  private final InputStream standardInput;
  private Xmi xmi;

  /** Reads the standard input from {@code standardInput}. */
  public Inputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** The documents of the inputs; lazy, and to be closed. */
  public Stream<Source> read(List<String> inputs) {
    return inputs.stream().flatMap(this::read);
  }

  private Stream<Source> read(String input) {
    if (input.equals(STANDARD_INPUT)) {
      String id = STANDARD_INPUT_ID;
      return attempt(id, input, () -> Stream.of(PlainText.read(id, standardInput.readAllBytes())));
    }
    Path path = Path.of(input);
    String name = String.valueOf(path.getFileName());
    return Files.isDirectory(path)
        ? attempt(name, input, () -> folder(path))
        : file(Format.stem(name), path);
  }

  private Stream<Source> folder(Path folder) throws IOException, ReadException {
    SortedMap<String, Path> files = Folder.list(folder);
    if (files.isEmpty()) {
      throw new ReadException("no .txt, .jsonl or .xmi file in this folder; give another");
    }
    return files.entrySet().stream()
        .flatMap(file -> file(Format.stem(file.getKey()), file.getValue()));
  }

  private Stream<Source> file(String id, Path file) {
    return attempt(id, file.toString(), () -> documents(id, file));
  }

  private Stream<Source> documents(String id, Path file) throws IOException, ReadException {
    Optional<Format> format = Format.of(file);
    if (format.equals(Optional.of(Format.JSONL))) {
      return JsonLines.read(file, id);
    }
    byte[] bytes = Files.readAllBytes(file);
    if (format.isEmpty()) {
      throw new ReadException("no .txt, .jsonl or .xmi file; convert or rename it");
    }
    return Stream.of(
        format.get() == Format.TXT ? PlainText.read(id, bytes) : xmi().read(id, bytes));
  }

  private Xmi xmi() {
    if (xmi == null) {
      xmi = new Xmi();
    }
    return xmi;
  }

  private static Stream<Source> attempt(String id, String place, Reading reading) {
    try {
      return reading.read();
    } catch (ReadException e) {
      return Stream.of(new Source.Unreadable(id, place + ": " + e.getMessage()));
    } catch (IOException e) {
      return Stream.of(new Source.Unreadable(id, place + ": " + problem(e)));
    }
  }

  /** What is wrong and what to do, for somebody who knows nothing of Java. */
  static String problem(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "no such file or folder; check the path";
    } else if (e instanceof AccessDeniedException) {
      return "may not be read; check its permissions";
    } else if (e instanceof FileSystemLoopException) {
      return "a link that leads back to a folder around it; remove it";
    }
    return "cannot be read (" + e.getMessage() + "); check the file and try again";
  }

  @FunctionalInterface
  private interface Reading {
    Stream<Source> read() throws IOException, ReadException;
  }
}
