package io.github.uimabrief.summary;

import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Provenance;
import io.github.uimabrief.model.Section;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Composes a brief from findings that are linked and merged. */
final class Composer {

  private final Phrases phrases;
  private final ContentWords words;
  private final Limits limits;

  Composer(Phrases phrases, ContentWords words, Limits limits) {
    this.phrases = phrases;
    this.words = words;
    this.limits = limits;
  }

  /** The brief of the document. */
  Brief compose(Document document, Findings findings, Provenance provenance) {
    Context context =
        new Context(document, new Sentences(document), phrases, words, limits);
    Entries entries = new Entries(findings);
    List<Entry> ranked = new Ranker(document, words).rank(entries.all());
    Totals totals = new Totals(words);
    Map<CasualtyKind, List<Account>> accounts = totals.accounts(document, findings);
    Map<Section, List<List<Line>>> blocks = blocks(context, findings, entries, ranked, accounts);
    Optional<Line> first =
        blocks.values().stream().flatMap(List::stream).flatMap(List::stream).findFirst();
    String bottomLine =
        new BottomLine(context, findings, entries, accounts).of(ranked, first);
    List<Line> lines = new ArrayList<>(new Selector(limits, bottomLine).select(blocks));
    List<String> leftOut = leftOut(blocks, lines);
    lines.addAll(new NotCountedLines(context).of(findings.notCounted()));
    lines.addAll(new GapLines(context).of(ranked, !accounts.isEmpty(), leftOut));
    return new Brief(
        document, findings, totals.of(document, findings), bottomLine, lines, provenance);
  }

  private static Map<Section, List<List<Line>>> blocks(
      Context context,
      Findings findings,
      Entries entries,
      List<Entry> ranked,
      Map<CasualtyKind, List<Account>> accounts) {
    ProposalLines proposals = new ProposalLines(context, findings);
    TermLines terms = new TermLines(context, findings);
    DisagreementLines disagreements = new DisagreementLines(context, findings);
    Map<Section, List<List<Line>>> blocks = new EnumMap<>(Section.class);
    blocks.put(Section.PROPOSALS, ranked.stream().map(proposals::of).toList());
    blocks.put(Section.UNCONDITIONAL, single(ranked.stream().flatMap(proposals::unconditional)));
    blocks.put(Section.CONDITIONS, single(entries.freeConditions().stream().map(terms::of)));
    blocks.put(Section.DEADLINES, single(entries.freeDeadlines().stream().map(terms::of)));
    blocks.put(
        Section.CASUALTIES,
        single(new CasualtyLines(context, findings.casualties()).of(accounts).stream()));
    blocks.put(
        Section.DISAGREEMENTS,
        single(
            Stream.concat(
                disagreements.tolls(accounts).stream(),
                disagreements.deadlines(findings.deadlines()).stream())));
    return blocks;
  }

  private static List<List<Line>> single(Stream<Line> lines) {
    return lines.map(List::of).toList();
  }

  /** The leading ids of lines that found no room, unless another line tells the item. */
  private static List<String> leftOut(Map<Section, List<List<Line>>> blocks, List<Line> told) {
    Set<String> ids = new HashSet<>();
    told.forEach(line -> ids.addAll(line.refs()));
    return blocks.values().stream()
        .flatMap(List::stream)
        .flatMap(List::stream)
        .map(line -> line.refs().get(0))
        .filter(ids::add)
        .toList();
  }
}
