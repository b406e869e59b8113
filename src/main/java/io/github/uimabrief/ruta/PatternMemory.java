package io.github.uimabrief.ruta;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A pattern that remembers what it said of short texts: cues are few and come again and again, and
 * looking one up is cheaper than matching it. Serves one thread.
 */
final class PatternMemory {

  private static final int SHORT = 24;
  private static final int MOST = 1024;

  private final Pattern pattern;
  private final Map<String, Boolean> said = new HashMap<>();

  PatternMemory(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Whether the pattern matches the text as a whole. */
  boolean matches(String text) {
    if (text.length() > SHORT) {
      return pattern.matcher(text).matches();
    }
    Boolean known = said.get(text);
    return known == null ? remember(text) : known;
  }

  private boolean remember(String text) {
    if (said.size() == MOST) {
      said.clear();
    }
    boolean matches = pattern.matcher(text).matches();
    said.put(text, matches);
    return matches;
  }
}
