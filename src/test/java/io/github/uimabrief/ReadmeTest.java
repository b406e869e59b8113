package io.github.uimabrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows the brief that the program prints. */
class ReadmeTest {

  private static final Path BRIEF =
      Path.of("src/test/golden/en/truce-offer-with-conditions/brief.txt");

  @Test
  void showsTheBriefOfToday() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains(Files.readString(BRIEF).strip());
  }
}
