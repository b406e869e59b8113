package io.github.uimabrief.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.uimabrief.lang.NumberWords.Form;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The cases of Recognizers-Text that state cardinals, multipliers or ranges, and nothing else. What
 * fails must stand in docs/numbers.md with its reason, and what stands there must fail.
 */
class NumberSpecTest {

  private static final Path SPEC = Path.of("../shared/specs/recognizers-number-en.jsonl");
  private static final Path DOCS = Path.of("docs/numbers.md");
  private static final Pattern ID = Pattern.compile("Number\\w+/\\d+");
  private static final Pattern BOUND = Pattern.compile("-?\\d+(\\.\\d+)?(E[+-]\\d+)?");

  @Test
  void readsAllButWhatTheDocumentationExcuses() throws IOException {
    assumeTrue(Files.exists(SPEC) && Files.exists(DOCS));
    Set<String> failing = new TreeSet<>();
    for (String line : Files.readAllLines(SPEC)) {
      JsonNode spec = new ObjectMapper().readTree(line);
      List<String> expected = bounds(spec);
      if (statesCounts(spec, expected) && !meets(spec, expected)) {
        failing.add(spec.get("id").asText());
      }
    }
    Set<String> excused = new TreeSet<>();
    ID.matcher(Files.readString(DOCS)).results().forEach(id -> excused.add(id.group()));
    assertThat(failing).isEqualTo(excused);
  }

  /** A case of a range names its bounds alone, other cases all numbers in the text. */
  private static boolean meets(JsonNode spec, List<String> expected) {
    List<String> found = found(spec.get("text").asText());
    return spec.get("id").asText().startsWith("NumberRange")
        ? found.containsAll(expected)
        : found.equals(expected);
  }

  private static boolean statesCounts(JsonNode spec, List<String> values) {
    return spec.get("id").asText().startsWith("Number")
        && !values.isEmpty()
        && values.stream().noneMatch(value -> value.matches(".*[.E-].*"))
        && !spec.get("gold").toString().matches(".*\"(fraction|power|decimal)\".*");
  }

  private static List<String> bounds(JsonNode spec) {
    List<String> values = new ArrayList<>();
    for (JsonNode result : spec.get("gold").get("results")) {
      String value = result.get("Resolution").get("value").asText();
      BOUND.matcher(value).results().forEach(bound -> values.add(bound.group()));
    }
    return values;
  }

  private static List<String> found(String text) {
    return Numbers.in(text).all().stream()
        .filter(match -> match.form().isCount() || match.form() == Form.MONEY)
        .map(match -> match.value().stripTrailingZeros().toPlainString())
        .toList();
  }
}
