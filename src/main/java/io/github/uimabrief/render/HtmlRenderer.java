package io.github.uimabrief.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.uimabrief.model.Brief;
import java.util.List;
import java.util.Map;

/**
 * One self-contained page: each brief beside its article, with the evidence marked in the text and
 * linked to and from the brief. The links work without a script; the script adds keys. The
 * templates escape all text, and the page forbids itself the network.
 */
public final class HtmlRenderer implements Renderer {

  private static final HtmlPage PAGE =
      new HtmlPage(List.of("page.css", "brief.css"), List.of("brief.js"));

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlRenderer.class.getClassLoader(),
          "io.github.uimabrief.render.html");
  private final Outliner outliner = new Outliner();
  private final boolean explained;
  private String language;
  private int documents;

  /** A renderer that shows rules and statuses on demand. */
  public HtmlRenderer() {
    this(false);
  }

  /**
   * A renderer.
   *
   * @param explained whether rules and statuses are shown from the start
   */
  public HtmlRenderer(boolean explained) {
    this.explained = explained;
  }

  @Override
  public String open(boolean several) {
    return PAGE.open(language);
  }

  @Override
  public String render(Brief brief) {
    documents++;
    language = brief.document().language();
    Outline outline = outliner.outline(brief);
    return fill(
        "article.jte",
        Map.of(
            "article",
            HtmlArticles.of(brief, outline, "d" + documents + "-"),
            "words",
            outliner.phrases(brief),
            "explained",
            explained));
  }

  @Override
  public String render(Failure failure) {
    return fill("failure.jte", Map.of("failure", failure));
  }

  @Override
  public String close(boolean several) {
    return PAGE.close();
  }

  private String fill(String template, Map<String, Object> model) {
    StringOutput out = new StringOutput();
    templates.render(template, model, out);
    return out.toString();
  }
}
