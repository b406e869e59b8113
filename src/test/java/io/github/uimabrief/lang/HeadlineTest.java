package io.github.uimabrief.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HeadlineTest {

  @Test
  void isAShortFirstLineBeforeABlankLine() {
    assertThat(Headline.find("\n Talks begin \n\nThey came.", null)).contains(new Range(2, 13));
    assertThat(Headline.find("Will they talk?\r\n\r\nThey came.", null)).contains(new Range(0, 15));
    assertThat(Headline.find("Troops leave the U.S.\n\nThey left.", null)).isPresent();
  }

  @Test
  void isNoLeadParagraph() {
    assertThat(Headline.find("The talks began.\n\nThey came.", null)).isEmpty();
    assertThat(Headline.find("Talks begin\nThey came.", null)).isEmpty();
    assertThat(Headline.find("Talks begin", null)).isEmpty();
    assertThat(Headline.find("Talks begin\n\n", null)).isEmpty();
    assertThat(Headline.find("word ".repeat(50) + "\n\nThey came.", null)).isEmpty();
    assertThat(Headline.find("", null)).isEmpty();
  }

  @Test
  void isWhatTheMetadataSay() {
    assertThat(Headline.find("They talk.\nThey came.", "They talk.")).contains(new Range(0, 10));
    assertThat(Headline.find("Ned Price\n\nThey came.", "They talk.")).isEmpty();
  }
}
