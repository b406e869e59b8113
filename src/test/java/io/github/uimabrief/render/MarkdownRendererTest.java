package io.github.uimabrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownRendererTest {

  private final MarkdownRenderer renderer = new MarkdownRenderer();

  @Test
  void laysABriefOutWithItsEvidence() {
    assertThat(renderer.render(SampleBrief.full()))
        .startsWith("# A truce is offered\n\ndoc sample · document date: 2031-02-20 (metadata)")
        .contains("\n## PROPOSALS (1)\n\n- **P1** Norland → Sudland")
        .contains("\n  - **C1** if it leaves the strait\n")
        .contains("\n| D1 | 59–66 | March 3 | open, reported | deadline.by |\n")
        .contains("\n| N1 | 114–128 | Some 200 boats | at-risk | guard.at-risk |\n");
  }

  @Test
  void escapesWhatWouldBeMarkup() {
    String hostile = "# *a* _b_ `c` [d](http://e) <f> | g & h \\ ~i~\n\n- j http://k $l$";
    assertThat(renderer.render(SampleBrief.telling("x", hostile, hostile)))
        .contains(
            "\\# \\*a\\* \\_b\\_ \\`c\\` \\[d\\](http\\://e) \\<f\\> \\| g \\& h \\\\ \\~i\\~"
                + " - j http\\://k \\$l\\$\n");
  }
}
