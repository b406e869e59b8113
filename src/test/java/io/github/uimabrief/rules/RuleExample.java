package io.github.uimabrief.rules;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A sentence above a rule: one the rule must find ({@code +}), with the finding in square brackets
 * and its features behind {@code =>}, or one it must leave alone ({@code -}).
 */
public record RuleExample(
    boolean positive, String text, int begin, int end, Map<String, String> features, int line) {

  static RuleExample parse(String source, int line) {
    String[] parts = source.substring(2).split("\\s+=>\\s+", 2);
    String marked = parts[0].strip();
    int begin = marked.indexOf('[');
    int end = marked.indexOf(']') - 1;
    String text = begin < 0 ? marked : marked.replaceFirst("\\[", "").replaceFirst("]", "");
    boolean positive = source.startsWith("+");
    if (positive && begin < 0) {
      throw new IllegalArgumentException("line " + line + ": a + example needs [brackets]");
    }
    return new RuleExample(
        positive, text, begin, end, features(parts.length > 1 ? parts[1] : ""), line);
  }

  private static Map<String, String> features(String source) {
    Map<String, String> features = new LinkedHashMap<>();
    for (String pair : source.strip().split("\\s+")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        features.put(pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return features;
  }
}
