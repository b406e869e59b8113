package io.github.uimabrief.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Brief;
import java.util.Map;

/** The HTML templates, compiled when the project was built; they escape all text. */
final class Templates {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          Templates.class.getClassLoader(),
          "io.github.uimabrief.render.html");
  private final Outliner outliner = new Outliner();
  private final boolean explained;
  private int documents;

  /**
   * Templates for one page.
   *
   * @param explained whether rules and statuses are shown from the start
   */
  Templates(boolean explained) {
    this.explained = explained;
  }

  /** A brief beside its article, with anchors that are its own on the page. */
  String article(Brief brief) {
    documents++;
    HtmlArticle article = HtmlArticles.of(brief, outliner.outline(brief), "d" + documents + "-");
    Phrases words = outliner.phrases(brief);
    return fill("article.jte", Map.of("article", article, "words", words, "explained", explained));
  }

  String failure(Failure failure) {
    return fill("failure.jte", Map.of("failure", failure));
  }

  /** The frame of the corpus report. */
  String report(Phrases words) {
    return fill("report.jte", Map.of("words", words));
  }

  private String fill(String template, Map<String, Object> model) {
    StringOutput out = new StringOutput();
    templates.render(template, model, out);
    return out.toString();
  }
}
