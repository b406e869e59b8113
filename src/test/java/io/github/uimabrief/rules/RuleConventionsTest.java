package io.github.uimabrief.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The conventions of rule scripts, as tests. */
class RuleConventionsTest {

  /** Beside a group, a wildcard whose condition fails is tried again for ever. */
  private static final Pattern ENDLESS_WILDCARD =
      Pattern.compile("#\\{[^{}]*}\\s*(\\w+:)?@?\\(|\\)[?*+]*\\s*(\\w+:)?#\\{");

  private static final Pattern RULE_FEATURE = Pattern.compile("\"rule\"\\s*=\\s*\"([^\"]+)\"");

  @Test
  void everyRuleHasPositiveAndNegativeExamples() {
    for (RuleScript script : RuleScript.all()) {
      for (RuleScript.Rule rule : script.rules()) {
        assertThat(rule.examples())
            .as("%s:%d %s", script.file(), rule.line(), rule.name())
            .anyMatch(RuleExample::positive)
            .anyMatch(example -> !example.positive());
      }
    }
  }

  @Test
  void namesAreUnique() {
    Set<String> names = new HashSet<>();
    for (RuleScript script : RuleScript.all()) {
      for (RuleScript.Rule rule : script.rules()) {
        assertThat(names.add(rule.name())).as("%s is used once", rule.name()).isTrue();
      }
    }
  }

  @Test
  void everyRuleFeatureNamesARuleOfItsScript() throws IOException {
    for (RuleScript script : RuleScript.all()) {
      Set<String> declared = new HashSet<>();
      script.rules().forEach(rule -> declared.add(rule.name()));
      Set<String> used = new HashSet<>();
      Matcher matcher = RULE_FEATURE.matcher(Files.readString(script.file()));
      while (matcher.find()) {
        used.add(matcher.group(1));
      }
      assertThat(used).as("rules of %s", script.file()).isEqualTo(declared);
    }
  }

  @Test
  void scriptsDeclareNoTypes() throws IOException {
    for (RuleScript script : RuleScript.all()) {
      assertThat(Files.readAllLines(script.file()))
          .as("%s", script.file())
          .noneMatch(line -> line.strip().startsWith("DECLARE"));
    }
  }

  @Test
  void noWildcardWithAConditionStandsBesideAGroup() throws IOException {
    for (RuleScript script : RuleScript.all()) {
      assertThat(Files.readAllLines(script.file()))
          .as("%s", script.file())
          .noneMatch(line -> !line.startsWith("//") && ENDLESS_WILDCARD.matcher(line).find());
    }
  }

  @Test
  void scriptsAreInTheTableOfContents() throws IOException {
    for (RuleScript script : RuleScript.all()) {
      String name = script.file().getFileName().toString().replace(".ruta", "");
      if (!name.endsWith("Main")) {
        assertThat(Files.readString(script.file().resolveSibling("Main.ruta")))
            .contains("CALL(" + name + ")");
      }
    }
  }
}
