package io.github.uimabrief.render;

import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Section;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lays a brief out in sections, in the phrases of its language. */
final class Outliner {

  /** These stand there even when empty, so that absence can be told from omission. */
  private static final Set<Section> ALWAYS =
      Set.of(
          Section.PROPOSALS,
          Section.CONDITIONS,
          Section.DEADLINES,
          Section.CASUALTIES,
          Section.NOT_COUNTED,
          Section.GAPS);

  private final Map<String, Phrases> phrases = new HashMap<>();

  /** The phrases of the language a brief is written in. */
  Phrases phrases(Brief brief) {
    return phrases.computeIfAbsent(brief.document().language(), Phrases::of);
  }

  Outline outline(Brief brief) {
    Phrases words = phrases(brief);
    Document document = brief.document();
    List<Outline.Block> blocks = new ArrayList<>();
    for (Section section : Section.values()) {
      List<Outline.Entry> entries = entries(brief, section, words);
      if (!entries.isEmpty()) {
        blocks.add(block(brief, section, entries, words));
      }
    }
    String title = document.title();
    return new Outline(
        title == null ? words.format("header.untitled") : title,
        facts(brief, words),
        words.format("section.bottom-line"),
        brief.bottomLine().isEmpty() ? words.format("section.none") : brief.bottomLine(),
        blocks);
  }

  private static List<String> facts(Brief brief, Phrases words) {
    Document document = brief.document();
    return List.of(
        words.format("header.document", document.id()),
        words.format("header.date", date(document, words)),
        document.language(),
        words.format(
            "header.provenance", brief.provenance().rules(), brief.provenance().codebook()));
  }

  private static String date(Document document, Phrases words) {
    return document.date() == null
        ? words.format("header.date-not-stated")
        : words.format(
            "header.date-from." + document.dateSource().code(), document.date().toString());
  }

  private static Outline.Block block(
      Brief brief, Section section, List<Outline.Entry> entries, Phrases words) {
    String name = words.format("section." + section.code());
    Set<String> own = SectionItems.of(brief.findings(), section);
    long told = entries.stream().filter(entry -> own.contains(entry.label())).count();
    return told == 0 || !SectionItems.listed(section)
        ? new Outline.Block(section, name, false, entries)
        : new Outline.Block(section, words.format("section.counted", name, told), true, entries);
  }

  private static List<Outline.Entry> entries(Brief brief, Section section, Phrases words) {
    Set<String> own = SectionItems.of(brief.findings(), section);
    List<Outline.Entry> entries = new ArrayList<>();
    for (Line line : brief.lines()) {
      if (line.section() == section) {
        entries.add(entry(line, SectionItems.listed(section), own));
      }
    }
    if (entries.isEmpty() && ALWAYS.contains(section)) {
      return nothing(brief, own, words);
    }
    return entries;
  }

  private static Outline.Entry entry(Line line, boolean listed, Set<String> own) {
    String label = listed && !line.refs().isEmpty() ? line.refs().get(0) : "";
    return new Outline.Entry(label, listed && !own.contains(label), line.text(), line.refs());
  }

  /** What an empty section says: nothing where its items are told under others. */
  private static List<Outline.Entry> nothing(Brief brief, Set<String> own, Phrases words) {
    boolean toldElsewhere =
        brief.lines().stream().flatMap(line -> line.refs().stream()).anyMatch(own::contains);
    if (toldElsewhere) {
      return List.of();
    }
    String text =
        own.isEmpty() ? words.format("section.none") : words.format("section.left-out", own.size());
    return List.of(new Outline.Entry("", false, text, List.of()));
  }
}
