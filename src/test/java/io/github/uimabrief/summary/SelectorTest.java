package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SelectorTest {

  private static Line line(Section section, String id, int words) {
    return new Line(section, "word ".repeat(words).strip(), List.of(id));
  }

  private static List<String> selected(Limits limits, Map<Section, List<List<Line>>> blocks) {
    return new Selector(limits, "bottom line")
        .select(blocks).stream().map(l -> l.refs().get(0)).toList();
  }

  @Test
  void everySectionHasItsFirstBeforeAnyHasItsLast() {
    Map<Section, List<List<Line>>> blocks = new EnumMap<>(Section.class);
    blocks.put(
        Section.PROPOSALS,
        List.of(
            List.of(line(Section.PROPOSALS, "P1", 5), line(Section.PROPOSALS, "C1", 5)),
            List.of(line(Section.PROPOSALS, "P2", 5)),
            List.of(line(Section.PROPOSALS, "P3", 5))));
    blocks.put(Section.DEADLINES, List.of(List.of(line(Section.DEADLINES, "D1", 5))));
    assertThat(selected(new Limits(5, 100, 50, 24), blocks))
        .containsExactly("P1", "C1", "P2", "D1");
  }

  @Test
  void whatIsTooLongGivesWayToWhatFits() {
    Map<Section, List<List<Line>>> blocks = new EnumMap<>(Section.class);
    blocks.put(Section.PROPOSALS, List.of(List.of(line(Section.PROPOSALS, "P1", 90))));
    blocks.put(Section.DEADLINES, List.of(List.of(line(Section.DEADLINES, "D1", 5))));
    assertThat(selected(new Limits(12, 50, 20, 24), blocks)).containsExactly("D1");
  }
}
