package io.github.uimabrief.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextRendererTest {

  private final TextRenderer renderer = new TextRenderer(72);

  @Test
  void laysABriefOut() {
    assertThat(renderer.render(SampleBrief.full()))
        .isEqualTo(
            """
            A TRUCE IS OFFERED
            doc sample | document date: 2031-02-20 (metadata) | en | en 7, codebook
            1

            BOTTOM LINE  Norland offered Sudland a truce [P1 C1].

            PROPOSALS (1)
             P1  Norland → Sudland (offer): a truce; made (envoys), to be told at
                 such length that the line has to be broken
                 C1  if it leaves the strait
            DEADLINES (1)
             D1  “March 3” = 2031-03-03
            CASUALTIES  one found, not told here
            NOT COUNTED  “Some 200 boats” (at risk)
            GAPS  A reply is lacking. So is a place.
            """);
  }

  @Test
  void tellsAbsenceFromOmission() {
    assertThat(renderer.render(SampleBrief.empty("Nothing happened.")))
        .isEqualTo(
            """
            UNTITLED
            doc empty | document date: not stated | en | en 7, codebook 1

            BOTTOM LINE  none found

            PROPOSALS  none found
            CONDITIONS  none found
            DEADLINES  none found
            CASUALTIES  none found
            NOT COUNTED  none found
            GAPS  none found
            """);
  }

  @Test
  void keepsWhatCouldSteerATerminalOut() {
    String hostile = "red \u001B[31m alert\u0007\r\nnext \uD83D end";
    assertThat(renderer.render(SampleBrief.telling("x", hostile, hostile)))
        .contains("RED [31M ALERT NEXT \uFFFD END")
        .contains(" P1  red [31m alert next \uFFFD end")
        .doesNotContain("\u001B");
  }

  @Test
  void neverBreaksAWordAndKeepsTheWidth() {
    String words = "word ".repeat(40) + "x".repeat(90) + " word".repeat(20);
    assertThat(renderer.render(SampleBrief.telling("x", words, words)).lines())
        .allMatch(
            line -> line.length() <= 72 || line.contains("x".repeat(90)) || line.contains("X"));
  }

  @Test
  void aFailureSaysWhereAndWhy() {
    assertThat(renderer.render(new Failure("a", Stage.READ, "a.txt: no such file; check the path")))
        .isEqualTo("a | error | read\na.txt: no such file; check the path\n");
  }

  @Test
  void explainsEveryLine() {
    assertThat(new TextRenderer(72, TextStyle.PLAIN, true).render(SampleBrief.full()))
        .contains(
            """
                 such length that the line has to be broken
                 P1 8–31 proposal.offer (made, reported): offered Sudland a truce
                 C1  if it leaves the strait
            """)
        .contains("\n N1 114–128 guard.at-risk (at-risk): Some 200 boats\n");
  }

  @Test
  void coloursNothingButHeadingsAndIds() {
    String coloured = new TextRenderer(72, TextStyle.COLOURED, false).render(SampleBrief.full());
    assertThat(coloured)
        .contains("\u001B[1mA TRUCE IS OFFERED\u001B[0m\n")
        .contains("\n \u001B[1;34mP1\u001B[0m  Norland → Sudland");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", ""))
        .isEqualTo(renderer.render(SampleBrief.full()));
  }

  @Test
  void countsColumnsNotCharacters() {
    String wide = "漢字".repeat(5) + " ";
    assertThat(renderer.render(SampleBrief.telling("x", wide.repeat(6), "e\u0301 x")).lines())
        .allMatch(line -> Wrapping.columns(line) <= 72);
    assertThat(Wrapping.columns("漢e\u0301")).isEqualTo(3);
  }

  @Test
  void refusesAWidthThatLeavesNoRoom() {
    assertThatThrownBy(() -> new TextRenderer(3)).isInstanceOf(IllegalArgumentException.class);
  }
}
