package io.github.uimabrief.cas;

import java.util.Arrays;

/** Where the sentences of the rule space begin there and in the host's text. */
final class SentenceMap {

  private int[] spaceBegins = new int[64];
  private int[] hostBegins = new int[64];
  private int[] gaps = new int[64];
  private int count;

  void clear() {
    count = 0;
  }

  boolean isEmpty() {
    return count == 0;
  }

  /**
   * Adds a sentence behind the others.
   *
   * @param follows whether it follows on the one before in the host's text
   */
  void add(int spaceBegin, int hostBegin, boolean follows) {
    if (count == spaceBegins.length) {
      spaceBegins = Arrays.copyOf(spaceBegins, 2 * count);
      hostBegins = Arrays.copyOf(hostBegins, 2 * count);
      gaps = Arrays.copyOf(gaps, 2 * count);
    }
    spaceBegins[count] = spaceBegin;
    gaps[count] = count == 0 ? 0 : gaps[count - 1] + (follows ? 0 : 1);
    hostBegins[count++] = hostBegin;
  }

  /** Whether sentences were left out between two places of the space. */
  boolean isGap(int from, int to) {
    return count > 0 && gaps[at(from)] != gaps[at(to)];
  }

  /** Whether a sentence begins at the place of the space. */
  boolean begins(int offset) {
    return Arrays.binarySearch(spaceBegins, 0, count, offset) >= 0;
  }

  /** The number of the sentence in which a place of the space lies. */
  int at(int offset) {
    int found = Arrays.binarySearch(spaceBegins, 0, count, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  /** Where the sentence begins in the space in which a place of it lies. */
  int begin(int offset) {
    return count == 0 ? 0 : spaceBegins[at(offset)];
  }

  /** The place of the host's text for one of the space. */
  int toHost(int offset) {
    int sentence = at(offset);
    return hostBegins[sentence] + offset - spaceBegins[sentence];
  }
}
