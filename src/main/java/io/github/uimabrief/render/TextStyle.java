package io.github.uimabrief.render;

import java.util.Map;
import java.util.stream.Collectors;

/** How plain text stands out on a terminal that knows the escape sequences of ECMA-48. */
public enum TextStyle {
  /** No escape sequences: for files and pipes. */
  PLAIN,
  /** Bold headings, ids in the colour of their kind. */
  COLOURED;

  private static final String ESCAPE = "\u001B[";
  private static final String RESET = ESCAPE + "0m";
  private static final String STRONG = "1";
  private static final String FAINT = "2";
  private static final Map<Character, String> KINDS =
      Map.of('P', "1;34", 'C', "1;33", 'D', "1;32", 'K', "1;31");

  String strong(String text) {
    return styled(STRONG, text);
  }

  String faint(String text) {
    return styled(FAINT, text);
  }

  /** An item's id in the colour of its kind. */
  String id(String id) {
    return id.isEmpty() ? id : styled(KINDS.getOrDefault(id.charAt(0), FAINT), id);
  }

  /** Each line by itself, so that a pager that cuts between them keeps the style. */
  private String styled(String code, String text) {
    if (this == PLAIN) {
      return text;
    }
    return text.lines()
        .map(line -> ESCAPE + code + "m" + line + RESET)
        .collect(Collectors.joining("\n", "", text.endsWith("\n") ? "\n" : ""));
  }
}
