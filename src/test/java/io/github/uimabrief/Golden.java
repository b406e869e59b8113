package io.github.uimabrief;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that are derived and committed. With {@code -Dgolden=rewrite} they are written anew, and
 * the difference is there to be reviewed.
 */
public final class Golden {

  private Golden() {}

  /** Compares the derived text with the committed file. */
  public static void check(Path file, String derived) throws IOException {
    if ("rewrite".equals(System.getProperty("golden"))) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, derived);
    }
    assertThat(file)
        .as("%s; after a change that is meant run: mvn test -Dgolden=rewrite", file)
        .hasContent(derived);
  }
}
