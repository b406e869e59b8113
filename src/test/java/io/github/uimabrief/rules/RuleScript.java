package io.github.uimabrief.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A rule script with the examples that stand above its rules. */
public record RuleScript(Path file, List<Rule> rules) {

  private static final Pattern HEAD = Pattern.compile("// @rule (\\S+)\\s+(\\S.*)");

  /** A rule's name, what it says it finds, where it stands and its examples. */
  public record Rule(String name, String finds, int line, List<RuleExample> examples) {}

  /** All scripts of all languages, sorted by path. */
  public static List<RuleScript> all() {
    try (Stream<Path> files = Files.walk(Path.of("rules"))) {
      return files
          .filter(file -> file.toString().endsWith(".ruta"))
          .sorted()
          .map(RuleScript::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All examples of all rules of all scripts. */
  public static List<RuleExample> examples() {
    return all().stream()
        .flatMap(script -> script.rules().stream())
        .flatMap(rule -> rule.examples().stream())
        .toList();
  }

  private static RuleScript read(Path file) {
    List<Rule> rules = new ArrayList<>();
    List<String> lines = lines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      Matcher head = HEAD.matcher(line);
      if (head.matches()) {
        rules.add(new Rule(head.group(1), head.group(2), i + 1, new ArrayList<>()));
      } else if (line.startsWith("// + ") || line.startsWith("// - ")) {
        rules.get(rules.size() - 1).examples().add(RuleExample.parse(line.substring(3), i + 1));
      }
    }
    return new RuleScript(file, rules);
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
