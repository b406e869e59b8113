package io.github.uimabrief.app;

import io.github.uimabrief.render.HtmlRenderer;
import io.github.uimabrief.render.JsonRenderer;
import io.github.uimabrief.render.MarkdownRenderer;
import io.github.uimabrief.render.Renderer;
import io.github.uimabrief.render.TextRenderer;
import java.util.Locale;

/** The forms a result can take. */
enum OutputFormat {
  TEXT,
  MARKDOWN,
  HTML,
  JSON,
  JSONL;

  /**
   * The renderer of this form.
   *
   * @param terminal where the result goes
   * @param explained whether each line tells what it rests on; Markdown and JSON always tell it
   */
  Renderer renderer(Terminal terminal, boolean explained) {
    return switch (this) {
      case TEXT ->
          new TextRenderer(terminal.width(TextRenderer.DEFAULT_WIDTH), terminal.style(), explained);
      case MARKDOWN -> new MarkdownRenderer();
      case HTML -> new HtmlRenderer(explained);
      case JSON -> JsonRenderer.indented();
      case JSONL -> JsonRenderer.lines();
    };
  }

  boolean isJson() {
    return this == JSON || this == JSONL;
  }

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
