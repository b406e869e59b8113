package io.github.uimabrief.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.engine.Article;
import org.junit.jupiter.api.Test;

/** The page of one brief, as people use it. */
class BriefPageTest extends BrowserTest {

  private static final String NAME = "truce-offer-with-conditions";
  private static final String ENTER = "\uE007";
  private static final String ESCAPE = "\uE00C";
  private static final int MEGABYTES = 5 << 20;

  @Test
  void aClickLeadsFromTheLineToItsEvidenceAndBack() throws Exception {
    show(Pages.brief(NAME));
    browser.look(1280, 500, false);
    browser.click(".ref[data-id=D1]");
    assertThat(text("return document.activeElement.textContent")).isEqualTo("March 20");
    assertThat(seen("mark.on")).isTrue();
    browser.click("mark[data-ids~=K3] a");
    assertThat(text("return document.activeElement.dataset.id")).isEqualTo("K3");
    assertThat(text("return document.querySelector('.line.on').textContent")).contains("60");
    assertThat(seen(".line.on")).isTrue();
  }

  @Test
  void keysDoWhatClicksDo() throws Exception {
    show(Pages.brief(NAME));
    browser.type("body", "jjk");
    String first = text("return document.querySelector('.line .ref').dataset.id");
    assertThat(text("return document.activeElement.dataset.id")).isEqualTo(first);
    assertThat(text("return document.querySelector('mark.on').dataset.ids")).contains(first);
    browser.type(".line .ref", ENTER);
    assertThat(text("return document.activeElement.closest('mark').dataset.ids")).contains(first);
    browser.type("mark.on a", ESCAPE);
    assertThat(text("return document.activeElement.dataset.id")).isEqualTo(first);
    browser.type(".line .ref", "w");
    assertThat(text("return document.querySelector('.line details[open] code').textContent"))
        .startsWith("proposal.");
  }

  @Test
  void everyLinkLeadsSomewhere() throws Exception {
    show(Pages.brief(NAME));
    assertThat(
            text(
                "return [...document.links].filter(a => !document.getElementById(a.hash.slice(1)))"
                    + ".map(a => a.outerHTML).join()"))
        .isEmpty();
  }

  @Test
  void aScreenReaderFindsItsWay() throws Exception {
    show(Pages.brief(NAME));
    Accessibility tree = Accessibility.of(browser);
    assertThat(tree.names("heading"))
        .contains("Varland offers truce if blockade of Port Selis is lifted");
    assertThat(tree.names("link")).contains("Evidence of P1").doesNotContain("");
    assertThat(tree.names("region")).hasSize(2).doesNotContain("");
    assertThat(tree.names("mark").size()).isPositive();
  }

  @Test
  void fitsAPhone() throws Exception {
    show(Pages.brief(NAME));
    browser.look(360, 640, true);
    assertThat(text("return document.documentElement.scrollWidth - innerWidth")).isEqualTo("0");
  }

  @Test
  void hostileTextIsShownAsText() throws Exception {
    String hostile =
        "<script>window.hurt=1</script> \"quotes' & <img src=x onerror=window.hurt=2> "
            + "\u202Eright to left\u202C \u05E9\u05DC\u05D5\u05DD \uD83D\uDE80 </textarea>--> "
            + "At least 12 people were killed, \"<b>police\" said.";
    String text = hostile + "\n\n" + "A quiet sentence. ".repeat(MEGABYTES / 18);
    show(Pages.brief(new Article("<id>", hostile, text, null, "en")));
    assertThat(text("return document.querySelector('.text').textContent").equals(text)).isTrue();
    assertThat(text("return document.querySelector('h1').textContent")).isEqualTo(hostile);
    assertThat(text("return String(window.hurt)")).isEqualTo("undefined");
    browser.click(".ref");
    assertThat(text("return document.activeElement.textContent")).isEqualTo("At least 12");
  }

  private boolean seen(String selector) throws Exception {
    return browser
        .run(
            "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                + "return box.top >= 0 && box.bottom <= innerHeight",
            selector)
        .asBoolean();
  }
}
