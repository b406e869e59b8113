package io.github.uimabrief.rules;

import io.github.uimabrief.Golden;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The index of all rules, which findings name, is that of the scripts. */
class RuleIndexTest {

  private static final Path INDEX = Path.of("docs/rules.md");

  @Test
  void theIndexNamesEveryRule() throws IOException {
    StringBuilder index = new StringBuilder();
    index.append(
        "# Rules\n\nEvery finding names the rule that made it. Written from the scripts by ");
    index.append("`mvn test -Dgolden=rewrite -Dtest=RuleIndexTest`.\n");
    for (RuleScript script : RuleScript.all()) {
      if (!script.rules().isEmpty()) {
        index.append("\n## ").append(script.file()).append("\n\n");
        index.append("| rule | finds | for example |\n|---|---|---|\n");
        script.rules().forEach(rule -> index.append(row(rule)));
      }
    }
    Golden.check(INDEX, index.toString());
  }

  private static String row(RuleScript.Rule rule) {
    String example =
        rule.examples().stream()
            .filter(RuleExample::positive)
            .findFirst()
            .map(RuleIndexTest::marked)
            .orElseThrow();
    return "| `" + rule.name() + "` | " + cell(rule.finds()) + " | " + cell(example) + " |\n";
  }

  private static String marked(RuleExample example) {
    String text = example.text();
    return text.substring(0, example.begin())
        + "["
        + text.substring(example.begin(), example.end())
        + "]"
        + text.substring(example.end());
  }

  private static String cell(String text) {
    String bare =
        text.startsWith("\"") && text.endsWith("\"") ? text.substring(1, text.length() - 1) : text;
    return bare.replace("|", "\\|");
  }
}
