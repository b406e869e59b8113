package io.github.uimabrief.lang;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlottedPhraseTest {

  @ParameterizedTest
  @ValueSource(strings = {"{1} → {0}: it", "{0}", "of {0} and {0}", "… {1}"})
  void saysWhatIcuSays(String pattern) {
    Object[] words = {"a’s {1}", "b"};
    assertThat(SlottedPhrase.fits(pattern)).isTrue();
    assertThat(SlottedPhrase.of(pattern).with(words))
        .isEqualTo(new MessageFormat(pattern).format(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "{0, number}", "it's {0}", "{0, select, a {b} other {c}}"})
  void leavesTheOthersToIcu(String pattern) {
    assertThat(SlottedPhrase.fits(pattern)).isFalse();
  }

  @Test
  void takesNothingButWords() {
    SlottedPhrase phrase = SlottedPhrase.of("{0} of {1}");
    assertThat(phrase.takes("a", "b")).isTrue();
    assertThat(phrase.takes("a", 2)).isFalse();
    assertThat(phrase.takes("a", null)).isFalse();
    assertThat(phrase.takes("a")).isFalse();
  }
}
