package io.github.uimabrief.render;

import io.github.uimabrief.model.Brief;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The brief as plain text, wrapped to a width: the card an editor reads. */
public final class TextRenderer implements Renderer {

  /** Columns of a terminal. */
  public static final int DEFAULT_WIDTH = 80;

  private final Outliner outliner = new Outliner();
  private final Wrapping wrapping;
  private final int width;
  private final TextStyle style;
  private final boolean explained;

  /** A renderer of plain lines no longer than {@code width} columns. */
  public TextRenderer(int width) {
    this(width, TextStyle.PLAIN, false);
  }

  /**
   * A renderer of lines no longer than {@code width} columns, words longer than that apart.
   *
   * @param width columns
   * @param style whether headings and ids stand out
   * @param explained whether each line names its items, with their words, places and rules
   * @throws IllegalArgumentException if the width leaves no room for text
   */
  public TextRenderer(int width, TextStyle style, boolean explained) {
    this.width = width;
    this.style = style;
    this.explained = explained;
    this.wrapping = new Wrapping(width);
  }

  @Override
  public String render(Brief brief) {
    Outline outline = outliner.outline(brief);
    Locale locale = Locale.forLanguageTag(brief.document().language());
    Map<String, Evidence> evidence = explained ? Evidence.byId(brief.findings()) : Map.of();
    StringBuilder out = new StringBuilder();
    out.append(style.strong(wrapping.wrap("", outline.title().toUpperCase(locale), "")));
    out.append(style.faint(wrapping.wrap("", String.join(" | ", outline.facts()), "")));
    out.append('\n');
    out.append(wrapping.wrap(heading(outline.conclusion()), outline.bottomLine(), ""));
    out.append('\n');
    outline.blocks().forEach(block -> out.append(block(block, evidence)));
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

  private String heading(String name) {
    return style.strong(name) + "  ";
  }

  private String block(Outline.Block block, Map<String, Evidence> evidence) {
    List<Outline.Entry> entries = block.entries();
    if (!block.listed()) {
      String text = entries.stream().map(Outline.Entry::text).collect(Collectors.joining(" "));
      return wrapping.wrap(heading(block.heading()), text, " ")
          + entries.stream().map(e -> reasons(e, " ", evidence)).collect(Collectors.joining());
    }
    return entries.stream()
        .map(entry -> entry(entry) + reasons(entry, margin(entry), evidence))
        .collect(Collectors.joining("", style.strong(block.heading()) + "\n", ""));
  }

  private String entry(Outline.Entry entry) {
    String indent = entry.nested() ? "     " : " ";
    String id = entry.label();
    String gap = id.isEmpty() ? "" : " ".repeat(Math.max(2, 4 - id.length()));
    return wrapping.wrap(indent + style.id(id) + gap, entry.text(), margin(entry));
  }

  private static String margin(Outline.Entry entry) {
    int indent = entry.nested() ? 5 : 1;
    int label = entry.label().isEmpty() ? 0 : Math.max(4, entry.label().length() + 2);
    return " ".repeat(indent + label);
  }

  /** What a line rests on; empty where nothing is to be explained. */
  private String reasons(Outline.Entry entry, String margin, Map<String, Evidence> evidence) {
    return Evidence.of(entry.refs(), evidence).stream()
        .map(e -> wrapping.wrap(margin + style.id(e.id()) + " ", reason(e), margin + "   "))
        .collect(Collectors.joining());
  }

  private static String reason(Evidence e) {
    return e.offsets() + " " + e.rule() + " (" + e.standing() + "): " + e.span().text();
  }
}
