package io.github.uimabrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Brief;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HtmlRendererTest {

  private final HtmlRenderer renderer = new HtmlRenderer();

  @Test
  void marksTheEvidenceAndLinksToIt() {
    String html = renderer.render(SampleBrief.full());
    assertThat(html)
        .contains("<a class=\"ref proposal\" href=\"#d1-P1\" data-id=\"P1\"")
        .contains("<span id=\"d1-P1\" class=\"begin\" data-label=\"P1\"></span>")
        .contains(mark("proposal", "P1", "d1-line-1", "offered Sudland a truce"))
        .contains(mark("deadline", "C1 D1", "d1-line-3", "March 3"))
        .contains(mark("near-miss", "N1", "d1-line-5", "Some 200 boats"));
    assertThat(article(html)).isEqualTo(SampleBrief.TEXT);
  }

  @Test
  void everyLinkHasItsAnchorOnAPageOfSeveral() {
    String page = page(SampleBrief.full(), SampleBrief.full());
    Pattern.compile("href=\"#([^\"]+)\"")
        .matcher(page)
        .results()
        .forEach(link -> assertThat(page).containsOnlyOnce("id=\"" + link.group(1) + "\""));
    assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n").contains("d2-P1");
  }

  @Test
  void escapesAllText() {
    String hostile = "<script>alert('x')</script> & \"quoted\" \uD83D";
    assertThat(page(SampleBrief.telling(hostile, hostile, hostile), SampleBrief.empty(hostile)))
        .doesNotContain("<script>alert")
        .doesNotContain("\uD83D")
        .contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"quoted\" \uFFFD");
    assertThat(renderer.render(new Failure(hostile, Stage.READ, hostile)))
        .doesNotContain("<script");
  }

  @Test
  void showsRulesAndStatusesOnDemandOrFromTheStart() {
    String reasons = "made, reported</span> <code>proposal.offer</code>";
    assertThat(renderer.render(SampleBrief.full())).contains("<details>", reasons);
    assertThat(new HtmlRenderer(true).render(SampleBrief.full()))
        .contains("<details open>", reasons);
  }

  @Test
  void loadsNothing() {
    assertThat(page(SampleBrief.full()))
        .contains("default-src 'none'")
        .doesNotContainPattern("(src|href)=\"(?!#)")
        .doesNotContain("@import", "url(");
  }

  private static String mark(String kind, String ids, String line, String words) {
    String format = "<mark class=\"%s\" data-ids=\"%s\" title=\"%s\"><a href=\"#%s\">%s</a></mark>";
    return String.format(format, kind, ids, ids, line, words);
  }

  private String page(Brief... briefs) {
    StringBuilder page = new StringBuilder();
    for (Brief brief : briefs) {
      page.append(renderer.render(brief));
    }
    boolean several = briefs.length > 1;
    return renderer.open(several) + page + renderer.close(several);
  }

  private static String article(String html) {
    String marked = html.replaceFirst("(?s).*<p class=\"text\" dir=\"auto\">(.*)</p>.*", "$1");
    return marked.replaceAll("<[^>]+>", "");
  }
}
