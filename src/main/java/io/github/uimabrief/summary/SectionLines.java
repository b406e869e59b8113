package io.github.uimabrief.summary;

import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes all lines on items, section by section, each section's most important block first. */
final class SectionLines {

  private final Findings findings;
  private final int most;
  private final ProposalLines proposals;
  private final TermLines terms;
  private final CasualtyLines casualties;
  private final DisagreementLines disagreements;

  SectionLines(Context context, Findings findings, int most) {
    this.findings = findings;
    this.most = most;
    this.proposals = new ProposalLines(context, findings);
    this.terms = new TermLines(context, findings);
    this.casualties = new CasualtyLines(context, findings.casualties());
    this.disagreements = new DisagreementLines(context, findings);
  }

  /** The blocks: a line with those beneath it. */
  Map<Section, List<List<Line>>> of(Choice choice, Map<CasualtyKind, List<Account>> accounts) {
    Map<Section, List<List<Line>>> blocks = new EnumMap<>(Section.class);
    List<Entry> ranked = choice.proposals().stream().limit(most).toList();
    blocks.put(Section.PROPOSALS, ranked.stream().map(proposals::of).toList());
    blocks.put(Section.UNCONDITIONAL, single(ranked.stream().flatMap(proposals::unconditional)));
    blocks.put(Section.CONDITIONS, single(choice.conditions().stream().limit(most).map(terms::of)));
    blocks.put(Section.DEADLINES, single(choice.deadlines().stream().limit(most).map(terms::of)));
    blocks.put(Section.CASUALTIES, single(casualties.of(accounts).stream()));
    List<Line> tolls = disagreements.tolls(accounts);
    List<Line> dates = disagreements.deadlines(findings.deadlines());
    blocks.put(Section.DISAGREEMENTS, single(Stream.of(tolls, dates).flatMap(List::stream)));
    return Repetition.without(blocks);
  }

  private static List<List<Line>> single(Stream<Line> lines) {
    return lines.map(List::of).toList();
  }
}
