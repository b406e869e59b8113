package io.github.uimabrief.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Takes pictures of both pages, to be looked at: {@code -Dpictures=FOLDER}. */
@EnabledIfSystemProperty(named = "pictures", matches = ".+")
class PicturesTest extends BrowserTest {

  private static final String NAME = "truce-offer-with-conditions";

  @ParameterizedTest
  @CsvSource({
    "wide-light, 1280, 800, false",
    "wide-dark, 1280, 800, true",
    "narrow-light, 390, 844, false",
    "narrow-dark, 390, 844, true"
  })
  void look(String look, int width, int height, boolean dark) throws Exception {
    browser.look(width, height, dark);
    show(Pages.brief(NAME));
    browser.click(".ref");
    take("brief-" + look);
    show(Pages.report());
    take("report-" + look);
  }

  private void take(String name) throws Exception {
    Path picture = Path.of(System.getProperty("pictures"), name + ".png");
    Files.write(picture, browser.picture());
    assertThat(picture).isNotEmptyFile();
  }
}
