package io.github.uimabrief.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The files of a language's folder on the class path, in a jar or not. */
final class PackFiles {

  private final String folder;

  /** The files of {@code rules/<language>}. */
  PackFiles(String language) {
    folder = "rules/" + language;
    if (!language.matches("[a-z]{2,3}") || url("Main.ruta") == null) {
      throw new UnknownLanguageException(language);
    }
  }

  /** The names of the files of a sub-folder that end so, sorted. */
  List<String> names(String subFolder, String ending) {
    URL url = url(subFolder);
    if (url == null) {
      return List.of();
    }
    try (Stream<String> names = list(url)) {
      return names.filter(name -> name.endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(url.toString(), e);
    }
  }

  /** Opens a file for reading as UTF-8. */
  BufferedReader open(String name) {
    URL url = url(name);
    if (url == null) {
      throw new IllegalStateException("missing on the class path: " + folder + "/" + name);
    }
    try {
      Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8);
      return new BufferedReader(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(url.toString(), e);
    }
  }

  /** The lines of a file that are neither empty nor comments. */
  List<String> lines(String name) {
    try (BufferedReader reader = open(name)) {
      return reader
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The settings of the pack. */
  Properties properties() {
    return properties("pack.properties");
  }

  /** The keys and values of a file. */
  Properties properties(String name) {
    Properties properties = new Properties();
    try (Reader reader = open(name)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return properties;
  }

  private URL url(String name) {
    return PackFiles.class.getResource("/" + folder + "/" + name);
  }

  private static Stream<String> list(URL url) throws IOException {
    if (url.openConnection() instanceof JarURLConnection jar) {
      String prefix = jar.getEntryName().replaceAll("/?$", "/");
      return jar.getJarFile().stream()
          .map(entry -> entry.getName())
          .filter(name -> name.startsWith(prefix))
          .map(name -> name.substring(prefix.length()));
    }
    return Files.list(Path.of(URI.create(url.toString()))).map(p -> p.getFileName().toString());
  }
}
