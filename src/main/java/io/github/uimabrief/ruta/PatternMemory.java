package io.github.uimabrief.ruta;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern that remembers what it said of short texts: cues are few and come again and again, and
 * looking one up is cheaper than matching it. Of one that is asked about ever new texts nothing is
 * remembered. Serves one thread.
 */
final class PatternMemory {

  private static final int SHORT = 24;
  private static final int FEW = 256;

  private final Matcher matcher;
  private final Map<String, Boolean> said = new HashMap<>();

  PatternMemory(Pattern pattern) {
    matcher = pattern.matcher("");
  }

  /** Whether the pattern matches the text as a whole. */
  boolean matches(String text) {
    if (text.length() > SHORT || said.size() == FEW) {
      return matcher.reset(text).matches();
    }
    Boolean known = said.get(text);
    return known == null ? remember(text) : known;
  }

  private boolean remember(String text) {
    boolean matches = matcher.reset(text).matches();
    said.put(text, matches);
    return matches;
  }
}
