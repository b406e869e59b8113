package io.github.uimabrief.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The tree that a browser hands to screen readers. */
final class Accessibility {

  private final JsonNode nodes;

  private Accessibility(JsonNode nodes) {
    this.nodes = nodes;
  }

  static Accessibility of(Browser browser) throws Exception {
    browser.command("Accessibility.enable", Map.of());
    return new Accessibility(browser.command("Accessibility.getFullAXTree", Map.of()).get("nodes"));
  }

  /** The names of all that has a role. */
  List<String> names(String role) {
    List<String> names = new ArrayList<>();
    for (JsonNode node : nodes) {
      if (!node.path("ignored").asBoolean() && node.at("/role/value").asText().equals(role)) {
        names.add(node.at("/name/value").asText());
      }
    }
    return names;
  }
}
