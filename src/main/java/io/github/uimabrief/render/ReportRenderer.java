package io.github.uimabrief.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.uimabrief.lang.PackInfo;
import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Brief;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * One self-contained page about many documents: a table of all items to search, sort and filter,
 * charts, and behind every item its brief beside its article.
 *
 * <p>A document is two data blocks: its items, which the page reads at once, and its brief, which
 * it reads when somebody asks for it.
 */
public final class ReportRenderer implements Renderer {

  private static final HtmlPage PAGE =
      new HtmlPage(
          List.of("page.css", "brief.css", "report.css"),
          List.of(
              "/META-INF/resources/webjars/chart.js/"
                  + PackInfo.chartsVersion()
                  + "/dist/chart.umd.min.js",
              "report-data.js",
              "report-table.js",
              "report-charts.js",
              "brief.js",
              "report.js"));

  private static final List<String> WORDS =
      List.of(
          "report.count",
          "report.any",
          "report.undated",
          "report.open",
          "report.failed",
          "page.kind.proposal",
          "page.kind.condition",
          "page.kind.deadline",
          "page.kind.casualty",
          "page.kind.near-miss");

  private final Templates templates = new Templates(false);
  private final JsonFactory factory = new JsonFactory();
  private final String language;
  private final Phrases words;
  private final ItemSources sources;

  /**
   * A renderer.
   *
   * @param language ISO 639 code of the language in which the page speaks
   */
  public ReportRenderer(String language) {
    this.language = language;
    this.words = Phrases.of(language);
    this.sources = new ItemSources(words);
  }

  @Override
  public String open(boolean several) {
    return PAGE.open(language) + templates.report(words);
  }

  @Override
  public String render(Brief brief) {
    return data("items", json -> new ReportJson(json, sources).write(brief))
        + data("page", json -> json.writeString(templates.article(brief)));
  }

  @Override
  public String render(Failure failure) {
    return data("failure", json -> json.writeString(failure.id() + ": " + failure.message()));
  }

  @Override
  public String close(boolean several) {
    return data("words", this::words) + PAGE.close();
  }

  /** The words the scripts need, with the places of their arguments left open. */
  private void words(JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (String key : WORDS) {
      json.writeStringField(key, words.format(key, "{0}", "{1}"));
    }
    json.writeEndObject();
  }

  /** A data block; without a single angle bracket in it nothing can end it early. */
  private String data(String name, JsonContent content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      content.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot fail to be written", e);
    }
    String block = Clean.text(out.toString()).replace("<", "\\u003c");
    return "<script type=\"application/json\" data-block=\"" + name + "\">" + block + "</script>\n";
  }
}
