package io.github.uimabrief.lang;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * Lets through the sentences that may hold an item, and tells of which topics, so that rules never
 * see the others.
 *
 * <p>Each line of {@code gate.txt} names a topic and what a sentence must hold to be of it: cue
 * types, all of them; where alternatives are joined by {@code |}, one of them. The gate may lose no
 * item that a rule would find.
 */
final class Gate {

  private record Line(int topic, long[][] demands) {

    boolean lets(long[] types) {
      for (long[] alternatives : demands) {
        if (!meet(types, alternatives)) {
          return false;
        }
      }
      return true;
    }

    private static boolean meet(long[] one, long[] other) {
      for (int i = 0; i < one.length; i++) {
        if ((one[i] & other[i]) != 0) {
          return true;
        }
      }
      return false;
    }
  }

  private final List<Line> lines = new ArrayList<>();

  /**
   * Adds a line.
   *
   * @param topic the bit of its topic
   * @param demands what a sentence must hold, each one cue type or alternatives joined by {@code |}
   * @param number the number of a cue type
   */
  void add(int topic, String[] demands, ToIntFunction<String> number) {
    lines.add(
        new Line(
            topic,
            Arrays.stream(demands).map(demand -> mask(demand, number)).toArray(long[][]::new)));
  }

  private static long[] mask(String demand, ToIntFunction<String> number) {
    return Tiles.mask(Arrays.stream(demand.split("\\|")).mapToInt(number).toArray());
  }

  /** The bits of the types that any line asks for. */
  long[] types() {
    long[] types = new long[Tiles.MASK];
    for (Line line : lines) {
      for (long[] alternatives : line.demands) {
        Tiles.add(alternatives, types);
      }
    }
    return types;
  }

  /**
   * The bits of the topics of which a sentence may hold an item; 0 if of none.
   *
   * @param types the bits of the types of its cues
   */
  int topics(long[] types) {
    int topics = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if ((topics & line.topic) == 0 && line.lets(types)) {
        topics |= line.topic;
      }
    }
    return topics;
  }
}
