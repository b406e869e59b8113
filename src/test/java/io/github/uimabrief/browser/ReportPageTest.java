package io.github.uimabrief.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.uimabrief.engine.Article;
import org.junit.jupiter.api.Test;

/** The corpus report, as people use it. */
class ReportPageTest extends BrowserTest {

  private static final int MANY = 10_000;
  private static final int PROMPT = 100;
  private static final String ESCAPE = "\uE00C";

  @Test
  void filtersByWordsKindStatusSourceAndDate() throws Exception {
    show(Pages.report());
    assertThat(rows("true")).isPositive();
    browser.type("[name=search]", "truce");
    assertThat(rows("!item.text.includes('truce')")).isZero();
    browser.run("document.querySelector('#filters button').click()");
    browser.click("[name=kind][value=casualty]");
    assertThat(rows("item.kind === 'casualty'")).isZero();
    choose("status", "made");
    assertThat(rows("item.status !== 'made'")).isZero();
    browser.type("[name=source]", "united");
    assertThat(rows("!item.source.toLowerCase().includes('united')")).isZero();
    assertThat(rows("true")).isPositive();
    choose("from", "2099-01-01");
    assertThat(rows("true")).isZero();
    assertThat(text("return document.querySelector('#count').textContent")).startsWith("0 of ");
  }

  @Test
  void sortsByAColumnBothWays() throws Exception {
    show(Pages.report());
    browser.click("th[data-column=date] button");
    assertThat(sorted("date")).isEqualTo("ascending");
    browser.click("th[data-column=date] button");
    assertThat(sorted("date")).isEqualTo("descending");
  }

  @Test
  void tenThousandItemsAnswerAtOnce() throws Exception {
    show(Pages.reportOf(MANY));
    assertThat(browser.run("return Report.items.length").asInt()).isGreaterThan(MANY);
    for (String act :
        new String[] {
          "f.search.value = 'killed'; f.dispatchEvent(new Event('input'))",
          "document.querySelector('th[data-column=source] button').click()",
          "document.querySelector('th[data-column=words] button').click()",
          "f.search.value = ''; f.dispatchEvent(new Event('input'))"
        }) {
      assertThat(milliseconds(act)).as(act).isLessThan(PROMPT);
    }
    assertThat(browser.run("return document.querySelectorAll('tbody tr').length").asInt())
        .isLessThan(PROMPT);
  }

  @Test
  void scrollingReachesTheLastItem() throws Exception {
    show(Pages.report());
    browser.type("#scroller", "\uE010"); // End
    int last = browser.run("return document.querySelectorAll('#items a').length").asInt();
    assertThat(last).isPositive();
    assertThat(text("return document.activeElement.dataset.row"))
        .isEqualTo(text("return Number(document.getElementById('items').ariaRowCount) - 2"));
  }

  @Test
  void anItemLeadsToItsBriefAndEvidence() throws Exception {
    show(Pages.report());
    browser.click("#items a");
    until("document.getElementById('reader').open");
    String id = text("return location.hash.split('/')[1]");
    assertThat(text("return document.activeElement.closest('mark').dataset.ids")).contains(id);
    browser.reload();
    assertThat(text("return location.hash")).endsWith("/" + id);
    browser.type("#reader mark.on a", ESCAPE);
    assertThat(text("return document.activeElement.dataset.id")).isEqualTo(id);
    browser.type("#reader .line.on .ref", ESCAPE);
    until("!document.getElementById('reader').open");
  }

  @Test
  void aPointOfAChartLeadsToItsBrief() throws Exception {
    show(Pages.report());
    browser.run("document.getElementById('casualties').scrollIntoView()");
    JsonNode points =
        browser.run(
            "const shown = id => Chart.getChart(id).getSortedVisibleDatasetMetas()"
                + ".flatMap(meta => meta.data).length;"
                + "return ['casualties', 'deadlines', 'proposals'].map(shown)");
    assertThat(points).allMatch(count -> count.asInt() > 1);
    JsonNode place =
        browser.run(
            "const canvas = document.getElementById('deadlines');"
                + "const {x, y} = Chart.getChart(canvas).getDatasetMeta(0).data[0];"
                + "const box = canvas.getBoundingClientRect();"
                + "return [box.left + x, box.top + y]");
    browser.clickAt(place.get(0).asDouble(), place.get(1).asDouble());
    assertThat(
            text(
                "for (let i = 0; i < 50 && location.hash === ''; i++) {"
                    + " await new Promise(drawn => setTimeout(drawn, 20)); }"
                    + " return location.hash"))
        .contains("/D");
  }

  @Test
  void aScreenReaderFindsItsWay() throws Exception {
    show(Pages.report());
    Accessibility tree = Accessibility.of(browser);
    assertThat(tree.names("columnheader")).contains("Kind", "Status", "Date");
    for (String role : new String[] {"button", "checkbox", "combobox", "searchbox", "link"}) {
      assertThat(tree.names(role)).as(role).isNotEmpty().doesNotContain("");
    }
    assertThat(tree.names("image")).hasSize(3).doesNotContain("");
  }

  @Test
  void fitsAPhone() throws Exception {
    show(Pages.report());
    browser.look(360, 640, true);
    assertThat(text("return document.documentElement.scrollWidth - innerWidth")).isEqualTo("0");
  }

  @Test
  void hostileTextIsShownAsText() throws Exception {
    String hostile =
        "<script>window.hurt=1</script></script><!-- <script> \"At least 12 people were killed, "
            + "<img src=x onerror=window.hurt=2> police said.";
    show(Pages.report(new Article("<b>id</b>", hostile, hostile, null, "en")));
    browser.type("[name=search]", "onerror");
    browser.click("#items a");
    until("document.querySelector('#reader .text')");
    assertThat(text("return document.querySelector('#reader .text').textContent"))
        .isEqualTo(hostile);
    assertThat(text("return String(window.hurt)")).isEqualTo("undefined");
  }

  private void choose(String name, String value) throws Exception {
    browser.run(
        "const field = document.querySelector(`#filters [name=${arguments[0]}]`);"
            + "field.value = arguments[1];"
            + "field.dispatchEvent(new Event('input', {bubbles: true}))",
        name,
        value);
  }

  /** How many of the rows on the page are of an item for which something holds. */
  private int rows(String condition) throws Exception {
    String script =
        "const item = (a) => { const [doc, id] = a.hash.slice(1).split('/');"
            + " return Report.items.find(i => i.doc.number == doc && i.id === id); };"
            + "return [...document.querySelectorAll('#items a')].map(item)"
            + ".filter(item => "
            + condition
            + ").length";
    return browser.run(script).asInt();
  }

  private String sorted(String column) throws Exception {
    String script =
        "const cells = [...document.querySelectorAll(`td.${arguments[0]}`)].map(td => td.textContent);"
            + "const up = [...cells].sort();"
            + "return cells.join() === up.join() ? 'ascending'"
            + " : cells.join() === up.reverse().join() ? 'descending' : cells.join()";
    return text(script, column);
  }

  /** How long an act on the form {@code f} takes, with the layout after it. */
  private double milliseconds(String act) throws Exception {
    String script =
        "const f = document.getElementById('filters'); const start = performance.now();"
            + act
            + "; document.body.getBoundingClientRect(); return performance.now() - start";
    return browser.run(script).asDouble();
  }
}
