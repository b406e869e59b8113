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
        .contains("<a href=\"#d1-P1\">P1</a> Norland → Sudland")
        .contains("<span id=\"d1-P1\"></span><mark class=\"proposal\" title=\"P1\">offered Sudland")
        .contains("<mark class=\"deadline\" title=\"C1 D1\">March 3</mark>")
        .contains("<mark class=\"near-miss\" title=\"N1\">Some 200 boats</mark>");
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
        .doesNotContain("<script")
        .doesNotContain("\uD83D")
        .contains("&lt;script&gt;alert('x')&lt;/script&gt; &amp; \"quoted\" \uFFFD");
    assertThat(renderer.render(new Failure(hostile, Stage.READ, hostile)))
        .doesNotContain("<script");
  }

  private String page(Brief... briefs) {
    StringBuilder page = new StringBuilder(renderer.open(briefs.length > 1));
    for (Brief brief : briefs) {
      page.append(renderer.render(brief));
    }
    return page.append(renderer.close(briefs.length > 1)).toString();
  }

  private static String article(String html) {
    String marked = html.replaceFirst("(?s).*<p class=\"text\">(.*)</p>.*", "$1");
    return marked.replaceAll("<[^>]+>", "");
  }
}
