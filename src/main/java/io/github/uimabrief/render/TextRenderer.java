package io.github.uimabrief.render;

import io.github.uimabrief.model.Brief;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The brief as plain text, wrapped to a width: the card an editor reads. */
public final class TextRenderer implements Renderer {

  /** Columns of a terminal. */
  public static final int DEFAULT_WIDTH = 80;

  private final Outliner outliner = new Outliner();
  private final Wrapping wrapping;
  private final int width;

  /**
   * A renderer of lines no longer than {@code width} characters, words longer than that apart.
   *
   * @throws IllegalArgumentException if the width leaves no room for text
   */
  public TextRenderer(int width) {
    this.width = width;
    this.wrapping = new Wrapping(width);
  }

  @Override
  public String render(Brief brief) {
    Outline outline = outliner.outline(brief);
    Locale locale = Locale.forLanguageTag(brief.document().language());
    StringBuilder out = new StringBuilder();
    out.append(wrapping.wrap("", outline.title().toUpperCase(locale), ""));
    out.append(wrapping.wrap("", String.join(" | ", outline.facts()), ""));
    out.append('\n');
    out.append(wrapping.wrap(outline.conclusion() + "  ", outline.bottomLine(), ""));
    out.append('\n');
    outline.blocks().forEach(block -> out.append(block(block)));
    return out.toString();
  }

  @Override
  public String render(Failure failure) {
    String what = failure.id() + " | error | " + failure.stage().code();
    return wrapping.wrap("", what, "") + wrapping.wrap("", failure.message(), "");
  }

  @Override
  public String between() {
    return "\n" + "=".repeat(width) + "\n\n";
  }

  private String block(Outline.Block block) {
    if (!block.listed()) {
      List<Outline.Entry> entries = block.entries();
      String text = entries.stream().map(Outline.Entry::text).collect(Collectors.joining(" "));
      return wrapping.wrap(block.heading() + "  ", text, " ");
    }
    return block.entries().stream()
        .map(this::entry)
        .collect(Collectors.joining("", block.heading() + "\n", ""));
  }

  private String entry(Outline.Entry entry) {
    String indent = entry.nested() ? "     " : " ";
    String label = entry.label().isEmpty() ? "" : String.format("%-2s  ", entry.label());
    return wrapping.wrap(indent + label, entry.text(), indent + " ".repeat(label.length()));
  }
}
