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

  Renderer renderer() {
    return switch (this) {
      case TEXT -> new TextRenderer(TextRenderer.DEFAULT_WIDTH);
      case MARKDOWN -> new MarkdownRenderer();
      case HTML -> new HtmlRenderer();
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
