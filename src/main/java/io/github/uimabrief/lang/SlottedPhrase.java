package io.github.uimabrief.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase that has nothing but places for words: what ICU would make of it, without ICU.
 *
 * @param texts what stands before each place, and behind the last
 * @param places the number of the word in each place
 */
record SlottedPhrase(List<String> texts, List<Integer> places) {

  private static final Pattern SLOT = Pattern.compile("\\{(\\d)}");
  private static final Pattern PLAIN = Pattern.compile("[^'{}]*+(?:\\{\\d}[^'{}]*+)+");

  /** Whether the pattern is such a phrase: no apostrophe, number or choice in it. */
  static boolean fits(String pattern) {
    return PLAIN.matcher(pattern).matches();
  }

  static SlottedPhrase of(String pattern) {
    List<String> texts = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Matcher slot = SLOT.matcher(pattern);
    int end = 0;
    while (slot.find()) {
      texts.add(pattern.substring(end, slot.start()));
      places.add(Integer.valueOf(slot.group(1)));
      end = slot.end();
    }
    texts.add(pattern.substring(end));
    return new SlottedPhrase(List.copyOf(texts), List.copyOf(places));
  }

  /** Whether all its words are given, and as words. */
  boolean takes(Object... words) {
    for (int place : places) {
      if (place >= words.length || !(words[place] instanceof String)) {
        return false;
      }
    }
    return true;
  }

  String with(Object... words) {
    StringBuilder told = new StringBuilder(texts.get(0));
    for (int i = 0; i < places.size(); i++) {
      told.append((String) words[places.get(i)]).append(texts.get(i + 1));
    }
    return told.toString();
  }
}
