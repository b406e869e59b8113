package io.github.uimabrief.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PhrasesTest {

  private final Phrases english = Phrases.of("en");

  @Test
  void fillsAPhraseInTheWayOfTheLanguage() {
    assertThat(english.format("section.counted", "PROPOSALS", 1200L))
        .isEqualTo("PROPOSALS (1,200)");
    assertThat(english.format("section.left-out", 1)).isEqualTo("one found, not told here");
    assertThat(english.format("section.left-out", 2)).isEqualTo("2 found, none told here");
  }

  @Test
  void namesWhatIsMissing() {
    assertThatThrownBy(() -> english.format("no.such.phrase"))
        .hasMessageContaining("no.such.phrase");
    assertThatThrownBy(() -> Phrases.of("zz")).hasMessageContaining("zz");
  }
}
