package io.github.uimabrief.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The rule packs on the class path: a language exists because its folder exists. */
final class Packs {

  private static final String FOLDER = "rules";

  private Packs() {}

  /** The languages that have a pack, sorted. */
  static List<String> languages() {
    URL url = Packs.class.getResource("/" + FOLDER);
    if (url == null) {
      return List.of();
    }
    try (Stream<String> names = list(url)) {
      return names.filter(name -> name.matches("[a-z]{2,3}")).distinct().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> list(URL folder) throws IOException {
    if (folder.openConnection() instanceof JarURLConnection jar) {
      String prefix = FOLDER + "/";
      return jar.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(prefix))
          .map(name -> name.substring(prefix.length()).replaceFirst("/.*", ""));
    }
    return Files.list(Path.of(URI.create(folder.toString())))
        .map(path -> path.getFileName().toString());
  }
}
