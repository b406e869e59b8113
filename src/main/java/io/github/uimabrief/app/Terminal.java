package io.github.uimabrief.app;

import io.github.uimabrief.render.TextStyle;
import java.util.Map;

/**
 * What the standard output is.
 *
 * @param columns how wide it is; null where it is no terminal
 * @param coloured whether it may be coloured
 */
record Terminal(Integer columns, boolean coloured) {

  /** Set by the launcher, which can tell; Java cannot when the standard input is a file. */
  static final String COLUMNS = "brief.columns";

  private static final int LEAST = 40;
  private static final int MOST = 120;

  /**
   * The terminal that a launcher and an environment tell of.
   *
   * @param columns what the launcher says: a number, or null where there is no terminal
   * @param environment the environment: NO_COLOR (no-color.org) and TERM are heeded
   */
  static Terminal of(String columns, Map<String, String> environment) {
    if (columns == null || !columns.matches("[1-9][0-9]{0,3}")) {
      return new Terminal(null, false);
    }
    boolean coloured =
        environment.getOrDefault("NO_COLOR", "").isEmpty()
            && !environment.getOrDefault("TERM", "dumb").equals("dumb");
    return new Terminal(Integer.valueOf(columns), coloured);
  }

  /** No terminal: a file or a pipe. */
  static Terminal none() {
    return new Terminal(null, false);
  }

  /**
   * How wide text is set: as wide as the terminal, within what can be read well.
   *
   * @param otherwise the width where there is no terminal
   */
  int width(int otherwise) {
    return columns == null ? otherwise : Math.max(LEAST, Math.min(MOST, columns - 1));
  }

  TextStyle style() {
    return coloured ? TextStyle.COLOURED : TextStyle.PLAIN;
  }
}
