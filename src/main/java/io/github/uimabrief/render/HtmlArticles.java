package io.github.uimabrief.render;

import io.github.uimabrief.model.Brief;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Prepares one document for the HTML template, with anchors that are its own on the page. */
final class HtmlArticles {

  /** The places before and after what may be an id. */
  private static final Pattern IDS =
      Pattern.compile("(?<=[\\[ ])(?=[A-Z]\\d+[] ])|(?<=[\\[ ][A-Z]\\d{1,4})(?=[] ])");

  private final Brief brief;
  private final Outline outline;
  private final String prefix;
  private final Map<String, Evidence> evidence;
  private final Map<String, String> lines = new HashMap<>();

  private HtmlArticles(Brief brief, Outline outline, String prefix) {
    this.brief = brief;
    this.outline = outline;
    this.prefix = prefix;
    this.evidence = Evidence.byId(brief.findings());
  }

  /** The document as the template shows it. */
  static HtmlArticle of(Brief brief, Outline outline, String prefix) {
    return new HtmlArticles(brief, outline, prefix).article();
  }

  private HtmlArticle article() {
    List<HtmlArticle.Block> blocks = blocks();
    return new HtmlArticle(
        brief.document().language(),
        prefix,
        Clean.line(outline.title()),
        outline.facts().stream().map(Clean::line).toList(),
        outline.conclusion(),
        bottomLine(),
        blocks,
        new Highlights(prefix, lines).cut(brief.document().text(), List.copyOf(evidence.values())));
  }

  private List<HtmlArticle.Citation> bottomLine() {
    return IDS.splitAsStream(Clean.line(outline.bottomLine()))
        .map(words -> new HtmlArticle.Citation(words, link(words)))
        .toList();
  }

  private HtmlArticle.Link link(String id) {
    return evidence.containsKey(id) ? link(evidence.get(id)) : null;
  }

  private List<HtmlArticle.Block> blocks() {
    List<HtmlArticle.Block> blocks = new ArrayList<>();
    int number = 0;
    for (Outline.Block block : outline.blocks()) {
      List<HtmlArticle.Entry> entries = new ArrayList<>();
      for (Outline.Entry entry : block.entries()) {
        entries.add(entry(entry, prefix + "line-" + ++number));
      }
      blocks.add(new HtmlArticle.Block(block.heading(), entries));
    }
    return blocks;
  }

  private HtmlArticle.Entry entry(Outline.Entry entry, String anchor) {
    List<Evidence> known = Evidence.of(entry.refs(), evidence);
    known.forEach(e -> lines.putIfAbsent(e.id(), anchor));
    if (!known.isEmpty()) {
      lines.put(known.get(0).id(), anchor); // the line an item leads is more its own than others
    }
    return new HtmlArticle.Entry(
        anchor,
        known.isEmpty() ? null : known.get(0).mark(),
        entry.nested(),
        Clean.line(entry.text()),
        known.stream().map(this::link).toList());
  }

  private HtmlArticle.Link link(Evidence e) {
    return new HtmlArticle.Link(
        e.id(), e.mark(), prefix + e.id(), e.standing(), e.rule(), Clean.line(e.span().text()));
  }
}
