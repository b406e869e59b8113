package io.github.uimabrief.cas;

import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Provenance;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.BriefLine;
import io.github.uimabrief.type.BriefSummary;
import io.github.uimabrief.type.Casualty;
import io.github.uimabrief.type.Deadline;
import io.github.uimabrief.type.DependsOn;
import io.github.uimabrief.type.Finding;
import io.github.uimabrief.type.Total;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.StringArray;

/**
 * Writes a brief into the host's CAS: links between findings, totals, lines and the bottom line.
 */
public final class BriefStore {

  private final JCas cas;
  private final Map<String, Finding> byName;

  private BriefStore(JCas cas, NamedFindings names) {
    this.cas = cas;
    byName = names.byName();
  }

  /** Writes the brief made of the named findings. */
  public static void write(JCas cas, NamedFindings names, Brief brief) {
    BriefStore store = new BriefStore(cas, names);
    store.writeLinks(brief.findings());
    brief.totals().forEach((kind, total) -> store.writeTotal(kind.code(), total));
    brief.lines().forEach(line -> store.writeLine(line, brief));
    store.writeSummary(brief);
  }

  private void writeLinks(Findings findings) {
    items(findings).forEach(item -> byName.get(item.id()).setSameAs(item.sameAs()));
    findings.conditions().forEach(c -> relate(c.id(), c.target()));
    findings.deadlines().forEach(d -> relate(d.id(), d.target()));
    findings.deadlines().forEach(d -> ((Deadline) byName.get(d.id())).setReplaces(d.replaces()));
    findings.casualties().forEach(this::writeFigure);
  }

  private void writeFigure(io.github.uimabrief.model.Casualty figure) {
    Casualty annotation = (Casualty) byName.get(figure.id());
    annotation.setPartOf(figure.partOf());
    annotation.setSupersededBy(figure.supersededBy());
    annotation.setScope(figure.scope().code());
  }

  private void relate(String dependent, String governor) {
    if (governor != null) {
      DependsOn relation = new DependsOn(cas);
      relation.setDependent(byName.get(dependent));
      relation.setGovernor(byName.get(governor));
      relation.setBegin(byName.get(dependent).getBegin());
      relation.setEnd(byName.get(dependent).getEnd());
      relation.addToIndexes();
    }
  }

  private void writeTotal(String kind, io.github.uimabrief.model.Total total) {
    Total annotation = new Total(cas);
    annotation.setKind(kind);
    annotation.setValue(text(total.value()));
    annotation.setLower(text(total.lower()));
    annotation.setUpper(text(total.upper()));
    annotation.setFrom(StringArray.create(cas, total.from().toArray(String[]::new)));
    annotation.addToIndexes();
  }

  private void writeLine(Line line, Brief brief) {
    Span evidence = evidence(line, brief);
    BriefLine annotation = new BriefLine(cas, evidence.begin(), evidence.end());
    annotation.setSection(line.section().code());
    annotation.setText(line.text());
    annotation.setRefs(StringArray.create(cas, line.refs().toArray(String[]::new)));
    annotation.addToIndexes();
  }

  /** What the line rests on first; the whole text where it tells of an absence. */
  private static Span evidence(Line line, Brief brief) {
    Stream<Span> items =
        items(brief.findings()).filter(i -> line.refs().contains(i.id())).map(Item::span);
    Stream<Span> near =
        brief.findings().notCounted().stream()
            .filter(n -> line.refs().contains(n.id()))
            .map(n -> n.span());
    String text = brief.document().text();
    return Stream.concat(items, near).findFirst().orElse(new Span(0, text.length(), text));
  }

  private void writeSummary(Brief brief) {
    Provenance provenance = brief.provenance();
    BriefSummary annotation = new BriefSummary(cas, 0, brief.document().text().length());
    annotation.setBottomLine(brief.bottomLine());
    annotation.setSoftware(provenance.software());
    annotation.setRules(provenance.rules());
    annotation.setCodebook(provenance.codebook());
    annotation.setSha256(provenance.sha256());
    annotation.addToIndexes();
  }

  private static Stream<Item> items(Findings findings) {
    return Stream.<List<? extends Item>>of(
            findings.proposals(),
            findings.conditions(),
            findings.deadlines(),
            findings.casualties())
        .flatMap(List::stream);
  }

  private static String text(Long number) {
    return number == null ? null : number.toString();
  }
}
