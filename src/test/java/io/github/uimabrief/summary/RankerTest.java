package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import java.util.List;
import org.junit.jupiter.api.Test;

class RankerTest {

  private static List<String> ranked(Sample sample) {
    Findings findings = sample.merged();
    return new Ranker(sample.document, Sample.WORDS)
        .rank(new Entries(findings).all()).stream().map(e -> e.first().id()).toList();
  }

  private static Sample two(String title) {
    Sample sample =
        title == null
            ? Sample.of("Rome urged all to meet.", "Oslo urged calm on the border.")
            : Sample.titled(title, "Rome urged all to meet.", "Oslo urged calm on the border.");
    return sample
        .proposal("Rome", "urged", "all to meet", ProposalKind.CALL, ProposalStatus.MADE)
        .proposal("Oslo", "urged#2", "calm on the border", ProposalKind.CALL, ProposalStatus.MADE);
  }

  @Test
  void earlierFirst() {
    assertThat(ranked(two(null))).containsExactly("P1", "P2");
  }

  @Test
  void whatTheHeadlineTellsFirst() {
    assertThat(ranked(two("Calm wanted on border"))).containsExactly("P2", "P1");
  }

  @Test
  void termsRaise() {
    Sample sample = two(null);
    sample.condition("on", "the border", "urged calm", ConditionKind.CONDITIONAL);
    sample.conditions.set(0, sample.conditions.get(0).withTarget("P2"));
    assertThat(ranked(sample)).containsExactly("P2", "P1");
  }

  @Test
  void deniedAndHypotheticalLast() {
    for (Factuality factuality : List.of(Factuality.DENIED, Factuality.HYPOTHETICAL)) {
      Sample sample = Sample.of("Rome would urge all to meet.", "Oslo urged calm.");
      sample.proposal(
          "Rome",
          null,
          "urge",
          "all to meet",
          ProposalKind.CALL,
          ProposalStatus.MADE,
          factuality,
          null);
      sample.proposal("Oslo", "urged", "calm", ProposalKind.CALL, ProposalStatus.MADE);
      assertThat(ranked(sample)).containsExactly("P2", "P1");
    }
  }
}
