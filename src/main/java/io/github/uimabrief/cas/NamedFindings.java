package io.github.uimabrief.cas;

import io.github.uimabrief.type.Casualty;
import io.github.uimabrief.type.Condition;
import io.github.uimabrief.type.Deadline;
import io.github.uimabrief.type.Finding;
import io.github.uimabrief.type.NotCounted;
import io.github.uimabrief.type.Proposal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;

/**
 * The annotations of findings under their names in the brief.
 *
 * @param proposals named P1, P2, …
 * @param conditions named C1, C2, …
 * @param deadlines named D1, D2, …
 * @param casualties named K1, K2, …
 * @param notCounted named N1, N2, …
 */
public record NamedFindings(
    List<Proposal> proposals,
    List<Condition> conditions,
    List<Deadline> deadlines,
    List<Casualty> casualties,
    List<NotCounted> notCounted) {

  /** Names the findings of {@code cas} in document order. */
  public static NamedFindings of(JCas cas) {
    NamedFindings named =
        new NamedFindings(
            cas.select(Proposal.class).asList(),
            cas.select(Condition.class).asList(),
            cas.select(Deadline.class).asList(),
            cas.select(Casualty.class).asList(),
            cas.select(NotCounted.class).asList());
    name("P", named.proposals);
    name("C", named.conditions);
    name("D", named.deadlines);
    nameFigures(named.casualties);
    for (int i = 0; i < named.notCounted.size(); i++) {
      named.notCounted.get(i).setItemId("N" + (i + 1));
    }
    return named;
  }

  /** Figures may name one another by the names that they had before. */
  private static void nameFigures(List<Casualty> figures) {
    Map<String, Casualty> byOldName = new HashMap<>();
    figures.forEach(figure -> byOldName.put(figure.getItemId(), figure));
    name("K", figures);
    for (Casualty figure : figures) {
      figure.setPartOf(renamed(figure, figure.getPartOf(), byOldName));
      figure.setSupersededBy(renamed(figure, figure.getSupersededBy(), byOldName));
    }
  }

  private static String renamed(Casualty figure, String old, Map<String, Casualty> byOldName) {
    Casualty other = old == null ? null : byOldName.get(old);
    return other == null || other == figure ? null : other.getItemId();
  }

  private static void name(String letter, List<? extends Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      findings.get(i).setItemId(letter + (i + 1));
    }
  }

  /** The findings by name; near misses are not among them. */
  Map<String, Finding> byName() {
    Map<String, Finding> byName = new HashMap<>();
    List.of(proposals, conditions, deadlines, casualties)
        .forEach(list -> list.forEach(finding -> byName.put(finding.getItemId(), finding)));
    return byName;
  }
}
