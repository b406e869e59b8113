package io.github.uimabrief.render;

import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Brief;
import java.util.stream.Collectors;

/** The brief as Markdown (CommonMark with tables), all text escaped, its evidence in a table. */
public final class MarkdownRenderer implements Renderer {

  private final Outliner outliner = new Outliner();

  @Override
  public String render(Brief brief) {
    Outline outline = outliner.outline(brief);
    StringBuilder out = new StringBuilder();
    out.append("# ").append(escape(outline.title())).append("\n\n");
    out.append(
        outline.facts().stream().map(MarkdownRenderer::escape).collect(Collectors.joining(" · ")));
    out.append("\n\n**").append(escape(outline.conclusion())).append("** ");
    out.append(escape(outline.bottomLine())).append('\n');
    outline.blocks().forEach(block -> out.append(block(block)));
    return out.append(evidence(brief)).toString();
  }

  @Override
  public String render(Failure failure) {
    return "# "
        + escape(failure.id())
        + "\n\n**"
        + failure.stage().code()
        + "** "
        + escape(failure.message())
        + "\n";
  }

  @Override
  public String between() {
    return "\n---\n\n";
  }

  private static String block(Outline.Block block) {
    return block.entries().stream()
        .map(MarkdownRenderer::entry)
        .collect(Collectors.joining("", "\n## " + escape(block.heading()) + "\n\n", ""));
  }

  private static String entry(Outline.Entry entry) {
    String label = entry.label().isEmpty() ? "" : "**" + escape(entry.label()) + "** ";
    return (entry.nested() ? "  - " : "- ") + label + escape(entry.text()) + "\n";
  }

  private String evidence(Brief brief) {
    Phrases words = outliner.phrases(brief);
    StringBuilder out = new StringBuilder("\n## " + words.format("section.evidence") + "\n\n");
    out.append(
        row(
            words.format("evidence.item"),
            words.format("evidence.offsets"),
            words.format("evidence.words"),
            words.format("evidence.standing"),
            words.format("evidence.rule")));
    out.append("|---|---|---|---|---|\n");
    for (Evidence piece : Evidence.of(brief.findings())) {
      out.append(
          row(
              piece.id(),
              piece.offsets(),
              escape(piece.span().text()),
              escape(piece.standing()),
              escape(piece.rule())));
    }
    return out.toString();
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  /** The text on one line, every character that Markdown could read as markup escaped. */
  static String escape(String text) {
    return Clean.line(text).replaceAll("[\\\\`*_{}\\[\\]<>#|~&$]|(?<=https?):|^[-+=]", "\\\\$0");
  }
}
