package io.github.uimabrief.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A text file of a language pack in sections: a line {@code [name]}, then its content. */
final class RuleFile {

  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private RuleFile(String resource, BufferedReader reader) {
    List<String> section = null;
    for (String line : reader.lines().map(String::strip).toList()) {
      if (line.startsWith("[") && line.endsWith("]")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        if (section == null) {
          throw new IllegalArgumentException(resource + ": content before the first section");
        }
        section.add(line);
      }
    }
  }

  /**
   * Reads {@code rules/<language>/<name>} from the class path; {@code #} lines are comments.
   *
   * @throws IllegalArgumentException if the language has no such file
   */
  static RuleFile load(String language, String name) {
    String resource = "/rules/" + language + "/" + name;
    try (InputStream in = RuleFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no " + resource + " on the class path");
      }
      return new RuleFile(
          resource, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The lines of a section; empty where the file has none of this name. */
  List<String> lines(String section) {
    return sections.getOrDefault(section, List.of());
  }

  /** The words of a section, split at white space. */
  List<String> words(String section) {
    return lines(section).stream().flatMap(line -> List.of(line.split("\\s+")).stream()).toList();
  }
}
