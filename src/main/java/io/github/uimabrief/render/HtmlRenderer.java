package io.github.uimabrief.render;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Brief;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One self-contained page: each brief beside its article, with the evidence marked in the text and
 * linked from the brief. It needs no script, and the templates escape all text.
 */
public final class HtmlRenderer implements Renderer {

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          HtmlRenderer.class.getClassLoader(),
          "io.github.uimabrief.render.html");
  private final Outliner outliner = new Outliner();
  private int documents;

  @Override
  public String open(boolean several) {
    try (InputStream in = HtmlRenderer.class.getResourceAsStream("page-head.html")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String render(Brief brief) {
    documents++;
    return fill("article.jte", Map.of("article", article(brief)));
  }

  @Override
  public String render(Failure failure) {
    return fill("failure.jte", Map.of("failure", failure));
  }

  @Override
  public String close(boolean several) {
    return "</body>\n</html>\n";
  }

  private HtmlArticle article(Brief brief) {
    Phrases words = outliner.phrases(brief);
    Outline outline = outliner.outline(brief);
    Highlights highlights = new Highlights("d" + documents + "-");
    return new HtmlArticle(
        brief.document().language(),
        Clean.line(outline.title()),
        outline.facts().stream().map(Clean::line).toList(),
        outline.conclusion(),
        Clean.line(outline.bottomLine()),
        outline.blocks().stream().map(block -> block(block, highlights)).toList(),
        words.format("section.article"),
        highlights.cut(brief.document().text(), Evidence.of(brief.findings())));
  }

  private static HtmlArticle.Block block(Outline.Block block, Highlights highlights) {
    return new HtmlArticle.Block(
        block.heading(), block.entries().stream().map(entry -> entry(entry, highlights)).toList());
  }

  private static HtmlArticle.Entry entry(Outline.Entry entry, Highlights highlights) {
    List<HtmlArticle.Link> links =
        entry.refs().stream().map(id -> new HtmlArticle.Link(id, highlights.anchor(id))).toList();
    return new HtmlArticle.Entry(entry.nested(), Clean.line(entry.text()), links);
  }

  private String fill(String template, Map<String, Object> model) {
    StringOutput out = new StringOutput();
    templates.render(template, model, out);
    return out.toString();
  }
}
