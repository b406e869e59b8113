package io.github.uimabrief.summary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes unpaired quotation marks and brackets out of a wording; a quotation that it opens behind
 * other words is closed.
 */
final class Marks {

  private static final String OPENING = "“([";
  private static final String CLOSING = "”)]";
  private static final char STRAIGHT = '"';

  private Marks() {}

  /** The wording with those marks alone that open and close. */
  static String paired(String line) {
    for (int i = 0; i < line.length(); i++) {
      if (isMark(line.charAt(i))) {
        return withoutUnpaired(line);
      }
    }
    return line;
  }

  private static boolean isMark(char c) {
    return c == STRAIGHT || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  private static String withoutUnpaired(String line) {
    Set<Integer> unpaired = unpaired(line);
    if (unpaired.isEmpty()) {
      return line;
    }
    int opening = quotation(line, unpaired);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (i == opening || !unpaired.contains(i)) {
        text.append(line.charAt(i));
      }
    }
    return opening < 0 ? text.toString() : closed(text, line.charAt(opening));
  }

  /** Where the only quotation that is left open begins behind other words; -1 where none does. */
  private static int quotation(String line, Set<Integer> unpaired) {
    List<Integer> open =
        unpaired.stream().filter(i -> line.charAt(i) == '“' || line.charAt(i) == STRAIGHT).toList();
    int at = open.size() == 1 ? open.get(0) : -1;
    return at > 0 && line.charAt(at - 1) == ' ' && at + 1 < line.length() ? at : -1;
  }

  private static String closed(StringBuilder text, char opening) {
    int end = text.length();
    while (end > 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
      end--;
    }
    return text.insert(end, opening == STRAIGHT ? STRAIGHT : '”').toString();
  }

  private static Set<Integer> unpaired(String line) {
    Deque<Integer> open = new ArrayDeque<>();
    Set<Integer> unpaired = new HashSet<>();
    for (int i = 0; i < line.length(); i++) {
      char mark = line.charAt(i);
      if (closes(line, open, mark)) {
        open.pop();
      } else if (OPENING.indexOf(mark) >= 0 || mark == STRAIGHT) {
        open.push(i);
      } else if (CLOSING.indexOf(mark) >= 0) {
        unpaired.add(i);
      }
    }
    unpaired.addAll(open);
    return unpaired;
  }

  private static boolean closes(String line, Deque<Integer> open, char mark) {
    if (open.isEmpty()) {
      return false;
    }
    char last = line.charAt(open.peek());
    return mark == STRAIGHT
        ? last == STRAIGHT
        : CLOSING.indexOf(mark) >= 0 && CLOSING.indexOf(mark) == OPENING.indexOf(last);
  }
}
