package io.github.uimabrief.summary;

import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Provenance;
import io.github.uimabrief.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes a brief from findings that are linked and merged. */
final class Composer {

  /** How many times as many items are looked at as lines may stand. */
  private static final int CANDIDATES = 2;

  private final Phrases phrases;
  private final ContentWords words;
  private final LooseWords loose;
  private final Limits limits;
  private final Totals totals;

  Composer(Phrases phrases, ContentWords words, LooseWords loose, Limits limits) {
    this.phrases = phrases;
    this.words = words;
    this.loose = loose;
    this.limits = limits;
    this.totals = new Totals(words);
  }

  /** The brief of the document. */
  Brief compose(Document document, Findings findings, Provenance provenance) {
    Context context = context(document);
    Entries entries = new Entries(findings);
    List<Entry> ranked = new Ranker(document, words).rank(entries.all());
    Map<CasualtyKind, List<Account>> accounts = totals.accounts(document, findings);
    Tellable tellable = new Tellable(context, findings);
    Choice choice = Choice.of(tellable, ranked, entries, CANDIDATES * limits.lines());
    Map<Section, List<List<Line>>> blocks =
        new SectionLines(context, findings, limits.lines()).of(choice, accounts);
    String bottomLine =
        new BottomLine(context, findings, choice, accounts).of(lines(blocks).findFirst());
    List<Line> lines = new ArrayList<>(new Selector(limits, bottomLine).select(blocks));
    List<String> leftOut = leftOut(entries, blocks.get(Section.CASUALTIES), lines);
    leftOut.removeAll(choice.unclear());
    lines.addAll(new NotCountedLines(context).of(findings.notCounted()));
    boolean tollMissing = accounts.isEmpty() && speaksOfHarm(findings);
    lines.addAll(
        new GapLines(context).of(choice.proposals(), tollMissing, choice.unclear(), leftOut));
    return new Brief(document, findings, Totals.of(accounts), bottomLine, lines, provenance);
  }

  private Context context(Document document) {
    Sentences sentences = new Sentences(document);
    return new Context(document, sentences, phrases, words, loose, limits, Memory.empty());
  }

  /** A text that speaks of no harm is not asked for a toll. */
  private static boolean speaksOfHarm(Findings findings) {
    return !findings.casualties().isEmpty()
        || findings.notCounted().stream()
            .anyMatch(n -> n.category() == Category.CASUALTY && !Nobody.isToldBy(n));
  }

  private static Stream<Line> lines(Map<Section, List<List<Line>>> blocks) {
    return blocks.values().stream().flatMap(List::stream).flatMap(List::stream);
  }

  /** The ids of what is told in no line. */
  private static List<String> leftOut(
      Entries entries, List<List<Line>> casualties, List<Line> told) {
    Set<String> ids = new HashSet<>();
    told.forEach(line -> ids.addAll(line.refs()));
    return Stream.of(
            entries.all().stream().map(entry -> entry.fullest().id()),
            entries.freeConditions().stream().map(Item::id),
            entries.freeDeadlines().stream().map(Item::id),
            casualties.stream().map(row -> row.get(0).refs().get(0)))
        .flatMap(untold -> untold)
        .filter(ids::add)
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
