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
  void refusesAWidthThatLeavesNoRoom() {
    assertThatThrownBy(() -> new TextRenderer(3)).isInstanceOf(IllegalArgumentException.class);
  }
}
