package io.github.uimabrief.summary;

import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses the lines that fit: in rounds, the first block of every section before the second of any,
 * of proposals and casualties two a round. A block is a line with those beneath it.
 */
final class Selector {

  private static final int TWICE = 2;

  private int lines;
  private int words;

  /**
   * A selector for one brief.
   *
   * @param limits what may stand
   * @param bottomLine stands already
   */
  Selector(Limits limits, String bottomLine) {
    this.lines = limits.lines() - 1;
    this.words = limits.words() - Wording.count(bottomLine);
  }

  /** The lines that fit, in the order of sections and of blocks within each. */
  List<Line> select(Map<Section, List<List<Line>>> blocks) {
    List<Candidate> candidates = new ArrayList<>();
    blocks.forEach(
        (section, ranked) -> {
          for (int i = 0; i < ranked.size(); i++) {
            candidates.add(new Candidate(section, i, ranked.get(i)));
          }
        });
    candidates.sort(Comparator.comparingInt(Candidate::round).thenComparing(Candidate::section));
    Map<Candidate, List<Line>> chosen =
        new TreeMap<>(Comparator.comparing(Candidate::section).thenComparingInt(Candidate::rank));
    candidates.forEach(c -> chosen.put(c, fitting(c.block())));
    return chosen.values().stream().flatMap(List::stream).toList();
  }

  /** The lines of the block up to the first that does not fit. */
  private List<Line> fitting(List<Line> block) {
    List<Line> fitting = new ArrayList<>();
    for (Line line : block) {
      int length = Wording.count(line.text());
      if (lines < 1 || words < length) {
        break;
      }
      lines--;
      words -= length;
      fitting.add(line);
    }
    return fitting;
  }

  private record Candidate(Section section, int rank, List<Line> block) {

    int round() {
      boolean twice = section == Section.PROPOSALS || section == Section.CASUALTIES;
      return twice ? rank / TWICE : rank;
    }
  }
}
