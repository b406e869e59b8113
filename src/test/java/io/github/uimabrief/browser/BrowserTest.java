package io.github.uimabrief.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** Tests of pages in a real browser; skipped where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledIf(
    value = "io.github.uimabrief.browser.Browser#isInstalled",
    disabledReason = "needs Debian's packages chromium and chromium-driver")
abstract class BrowserTest {

  /** Seconds to wait for a page. */
  private static final int PATIENCE = 20;

  private Path folder;
  Browser browser;

  @BeforeAll
  void start(@TempDir Path temporary) throws Exception {
    folder = temporary;
    browser =
        Browser.start(Files.createDirectory(folder.resolve("profile")), folder.resolve("log"));
  }

  @BeforeEach
  void lookAsUsual() throws Exception {
    browser.look(1280, 900, false);
  }

  @AfterEach
  void nothingIsAmiss() throws Exception {
    assertThat(browser.console()).isEmpty();
  }

  @AfterAll
  void stop() throws Exception {
    browser.stop();
  }

  /** Shows a page. */
  void show(String page) throws Exception {
    Path file = Files.writeString(folder.resolve("page.html"), page);
    browser.open(file);
  }

  /** Waits until an expression holds, as for what a page does after a link is followed. */
  void until(String expression) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
    while (!browser.run("return Boolean(" + expression + ")").asBoolean()) {
      assertThat(System.nanoTime()).as(expression).isLessThan(end);
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  /** The text that a script finds. */
  String text(String script, Object... arguments) throws Exception {
    return browser.run(script, arguments).asText();
  }
}
