package io.github.uimabrief.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.render.TextStyle;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "100, xterm, '', COLOURED",
        "100, xterm, 1, PLAIN",
        "100, dumb, '', PLAIN",
        "-, xterm, '', PLAIN",
        "wide, xterm, '', PLAIN"
      })
  void onlyATerminalIsColouredAndOnlyWhereItIsWanted(
      String columns, String term, String noColor, TextStyle style) {
    Terminal terminal = Terminal.of(columns, Map.of("TERM", term, "NO_COLOR", noColor));
    assertThat(terminal.style()).isEqualTo(style);
  }

  @Test
  void textIsAsWideAsTheTerminalWithinReason() {
    assertThat(Terminal.of("101", Map.of()).width(80)).isEqualTo(100);
    assertThat(Terminal.of("9", Map.of()).width(80)).isEqualTo(40);
    assertThat(Terminal.of("999", Map.of()).width(80)).isEqualTo(120);
    assertThat(Terminal.none().width(80)).isEqualTo(80);
  }
}
