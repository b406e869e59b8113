package io.github.uimabrief.render;

import io.github.uimabrief.model.Brief;
import java.util.List;

/**
 * One self-contained page: each brief beside its article, with the evidence marked in the text and
 * linked to and from the brief. The links work without a script; the script adds keys. The
 * templates escape all text, and the page forbids itself the network.
 */
public final class HtmlRenderer implements Renderer {

  private static final HtmlPage PAGE =
      new HtmlPage(List.of("page.css", "brief.css"), List.of("brief.js"));

  private final Templates templates;
  private String language;

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
    templates = new Templates(explained);
  }

  @Override
  public String open(boolean several) {
    return PAGE.open(language);
  }

  @Override
  public String render(Brief brief) {
    language = brief.document().language();
    return templates.article(brief);
  }

  @Override
  public String render(Failure failure) {
    return templates.failure(failure);
  }

  @Override
  public String close(boolean several) {
    return PAGE.close();
  }
}
