package io.github.uimabrief.lang;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers the cue types that the word lists name, so that a sentence's types fit a bit set. */
final class CueTypes {

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<String> names = new ArrayList<>();

  /** The number of the type, given a new one if it has none. */
  int number(String name) {
    return numbers.computeIfAbsent(
        name,
        n -> {
          names.add(n);
          return names.size() - 1;
        });
  }

  /** The name of type {@code number}. */
  String name(int number) {
    return names.get(number);
  }

  /** How many types there are. */
  int size() {
    return names.size();
  }
}
