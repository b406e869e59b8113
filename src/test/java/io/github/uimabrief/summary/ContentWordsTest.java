package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentWordsTest {

  private final ContentWords words = Sample.WORDS;

  @Test
  void acronymsAreNoPronouns() {
    assertThat(words.of("us")).isEmpty();
    assertThat(words.of("the US")).containsExactly("us");
    assertThat(words.of("The U.S. and the U.N.")).containsExactly("u.s", "u.n");
  }

  @Test
  void inflectedFormsMeet() {
    assertThat(words.meet("the proposal", "its proposals")).isTrue();
    assertThat(words.meet("the truce", "a road")).isFalse();
  }

  @Test
  void alikeNeedsTwoWordsOrAll() {
    assertThat(words.alike("military cooperation in Syria", "cooperation of the military", 0.6))
        .isTrue();
    assertThat(words.alike("peace in Syria", "an attack in Syria", 0.5)).isFalse();
    assertThat(words.alike("peace", "the peace", 0.6)).isTrue();
    assertThat(words.alike("the", "a", 0.6)).isFalse();
  }

  @Test
  void negationMakesUnlike() {
    assertThat(words.alike("the Senate confirms me", "the Senate doesn't confirm me", 0.6))
        .isFalse();
  }
}
