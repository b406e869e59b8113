package io.github.uimabrief.summary;

import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  private static final String LABEL = ":";

  /** Words that are enough to be no chance. */
  private static final int ENOUGH = 4;

  private final Map<Line, String> cores = new LinkedHashMap<>();
  private final Map<Line, Line> heads = new HashMap<>();

  private Repetition(Map<Section, List<List<Line>>> blocks) {
    blocks.entrySet().stream()
        .filter(e -> TERMS.contains(e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .forEach(this::add);
  }

  private void add(List<Line> block) {
    for (Line line : block) {
      Line head = block.get(0);
      cores.put(line, core(line, !line.equals(head)));
      heads.put(line, head);
    }
  }

  /** The same blocks without such lines. */
  static Map<Section, List<List<Line>>> without(Map<Section, List<List<Line>>> blocks) {
    Repetition repetition = new Repetition(blocks);
    Map<Section, List<List<Line>>> kept = new EnumMap<>(Section.class);
    blocks.forEach(
        (section, told) ->
            kept.put(section, TERMS.contains(section) ? repetition.without(told) : told));
    return kept;
  }

  private List<List<Line>> without(List<List<Line>> blocks) {
    List<List<Line>> kept = new ArrayList<>();
    for (List<Line> block : blocks) {
      List<Line> lines =
          block.stream()
              .filter(line -> heads(block, line) || !isTold(line))
              .map(this::withEvidence)
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

  /** Whether another line holds its words, or one before has the same. */
  private boolean isTold(Line line) {
    String words = cores.get(line);
    boolean before = true;
    for (Map.Entry<Line, String> other : cores.entrySet()) {
      before &= !other.getKey().equals(line);
      boolean same = other.getValue().equals(words) && together(other.getKey(), line);
      if (tells(other.getValue(), words) || before && same) {
        return true;
      }
    }
    return false;
  }

  /** Whether both stand beneath one proposal, or for themselves: a term may hold for two. */
  private boolean together(Line a, Line b) {
    boolean alone = a.equals(heads.get(a)) && b.equals(heads.get(b));
    return alone || heads.get(a).equals(heads.get(b));
  }

  private Line withEvidence(Line line) {
    Set<String> refs = new LinkedHashSet<>(line.refs());
    String words = cores.get(line);
    cores.forEach(
        (other, told) -> {
          if (tells(words, told) || words.equals(told) && together(line, other)) {
            refs.addAll(other.refs());
          }
        });
    return new Line(line.section(), line.text(), List.copyOf(refs));
  }

  /** Whether all words of the other line stand in this one. */
  private static boolean tells(String line, String other) {
    return line.length() > other.length() && line.contains(other) && Wording.count(other) >= ENOUGH;
  }

  /** The words of the text; beneath a proposal a label stands before them. */
  private static String core(Line line, boolean labelled) {
    String told = STANDING.matcher(line.text()).replaceFirst("").toLowerCase(Locale.ROOT);
    return labelled ? told.substring(told.indexOf(LABEL) + 1).strip() : told;
  }
}
