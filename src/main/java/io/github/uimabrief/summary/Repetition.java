package io.github.uimabrief.summary;

import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes out lines on terms all of whose words another line tells; that one gains their evidence.
 */
final class Repetition {

  private static final Set<Section> TERMS =
      EnumSet.of(Section.PROPOSALS, Section.CONDITIONS, Section.DEADLINES);

  /** What stands behind the text's words: status and source. */
  private static final Pattern STANDING =
      Pattern.compile("(?:; \\p{Lu}[\\p{Lu} ]+)?(?: \\([^()]*\\))?[.…]*$");

  /** Words that are enough to be no chance. */
  private static final int ENOUGH = 4;

  private Repetition() {}

  /** The same blocks without such lines. */
  static Map<Section, List<List<Line>>> without(Map<Section, List<List<Line>>> blocks) {
    List<Line> all =
        blocks.entrySet().stream()
            .filter(e -> TERMS.contains(e.getKey()))
            .flatMap(e -> e.getValue().stream())
            .flatMap(List::stream)
            .toList();
    Map<Section, List<List<Line>>> kept = new EnumMap<>(Section.class);
    blocks.forEach((section, told) -> kept.put(section, without(told, all)));
    return kept;
  }

  private static List<List<Line>> without(List<List<Line>> blocks, List<Line> all) {
    List<List<Line>> kept = new ArrayList<>();
    for (List<Line> block : blocks) {
      List<Line> lines =
          block.stream()
              .filter(line -> heads(block, line) || all.stream().noneMatch(o -> tells(o, line)))
              .map(line -> withEvidence(line, all))
              .toList();
      if (!lines.isEmpty()) {
        kept.add(lines);
      }
    }
    return kept;
  }

  /** Other lines stand beneath it. */
  private static boolean heads(List<Line> block, Line line) {
    return block.size() > 1 && line.equals(block.get(0));
  }

  private static Line withEvidence(Line line, List<Line> all) {
    Set<String> refs = new LinkedHashSet<>(line.refs());
    all.stream().filter(other -> tells(line, other)).forEach(other -> refs.addAll(other.refs()));
    return new Line(line.section(), line.text(), List.copyOf(refs));
  }

  /** Whether all words of the other line stand in this one. */
  private static boolean tells(Line line, Line other) {
    String words = core(other);
    return line != other
        && !words.equals(core(line))
        && Wording.count(words) >= ENOUGH
        && core(line).contains(words);
  }

  private static String core(Line line) {
    return STANDING.matcher(line.text()).replaceFirst("").toLowerCase(Locale.ROOT);
  }
}
