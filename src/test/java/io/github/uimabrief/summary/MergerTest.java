package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import org.junit.jupiter.api.Test;

class MergerTest {

  private static Sample plan(Sample sample, String proposer, String cue, String content) {
    return sample.proposal(proposer, cue, content, ProposalKind.PLAN, ProposalStatus.MADE);
  }

  @Test
  void proposalToldTwice() {
    Sample sample =
        Sample.of("Cairo proposed a truce in the port.", "The truce in the port is Cairo's plan.");
    plan(sample, "Cairo", "proposed", "a truce in the port");
    plan(sample, "Cairo#2", "plan", "The truce in the port");
    assertThat(sample.merged().proposals())
        .extracting(Proposal::sameAs)
        .containsExactly(null, "P1");
  }

  @Test
  void rivalsStayApart() {
    Sample sample =
        Sample.of("Cairo proposed a truce in the port.", "Oslo proposed a truce in the port.");
    plan(sample, "Cairo", "proposed", "a truce in the port");
    plan(sample, "Oslo", "proposed#2", "a truce in the port#2");
    assertThat(sample.merged().proposals()).extracting(Proposal::sameAs).containsOnlyNulls();
  }

  @Test
  void headlineNamesTheCountryAndTheBodyTheMinister() {
    Sample sample =
        Sample.titled("UK proposes truce in port", "Minister Smith proposed a truce in the port.");
    plan(sample, "UK", "proposes", "truce in port");
    sample.proposals.set(
        0,
        sample.proposals.get(0).withActors(new Actor(sample.span("UK"), "United Kingdom"), null));
    plan(sample, "Minister Smith", "proposed", "a truce in the port");
    assertThat(sample.merged().proposals())
        .extracting(Proposal::sameAs)
        .containsExactly(null, "P1");
  }

  @Test
  void aHeadlineOnSomebodyElseIsNoRetelling() {
    Sample sample =
        Sample.titled("Minister Smith proposes truce", "Oslo proposed a truce in the port.");
    plan(sample, "Minister Smith", "proposes", "truce");
    plan(sample, "Oslo", "proposed", "a truce in the port");
    assertThat(sample.merged().proposals()).extracting(Proposal::sameAs).containsOnlyNulls();
  }

  @Test
  void oneSentenceTellsTwoThings() {
    Sample sample = Sample.of("He called for a truce in the port and a truce in the old port.");
    plan(sample, "He", "called for", "a truce in the port");
    plan(sample, "He", "called for", "a truce in the old port");
    assertThat(sample.merged().proposals()).extracting(Proposal::sameAs).containsOnlyNulls();
  }

  @Test
  void conditionsWithAndWithoutANegation() {
    Sample sample =
        Sample.of(
            "If the Senate confirms me, I stay.",
            "If the Senate does not confirm me, I go.",
            "He stays if the Senate confirms him.");
    sample.condition("If", "the Senate confirms me", "I stay", ConditionKind.CONDITIONAL);
    sample.condition("If#2", "the Senate does not confirm me", "I go", ConditionKind.CONDITIONAL);
    sample.condition("if", "the Senate confirms him", "He stays", ConditionKind.CONDITIONAL);
    assertThat(sample.merged().conditions())
        .extracting(Condition::sameAs)
        .containsExactly(null, null, "C1");
  }

  @Test
  void deadlinesOfOneValue() {
    Sample sample =
        Sample.of("Talks must end by May 1.", "May 1 is the deadline.", "Taxes are due on May 1.");
    sample.deadline("May 1", "2017-05-01", "Talks must end");
    sample.deadline("May 1#2", "2017-05-01", null);
    sample.deadline("May 1#3", "2017-05-01", "Taxes are due");
    assertThat(sample.merged().deadlines().subList(0, 2))
        .extracting(Deadline::sameAs)
        .containsExactly(null, "D1");
  }

  @Test
  void figuresOfTheSamePeople() {
    Sample sample =
        Sample.of("Twelve people died.", "The 12 were miners.", "Another 12 died on Sunday.");
    sample.killed("Twelve", 12, "people");
    sample.killed("12", 12, null);
    sample.killed("Another 12", 12, null);
    assertThat(sample.merged().casualties())
        .extracting(Casualty::sameAs)
        .containsExactly(null, "K1", null);
  }

  @Test
  void singlePersonsStayApart() {
    Sample sample =
        Sample.of(
            "A soldier was killed.", "A policeman was killed.", "The soldier, one man, fell.");
    sample.killed("A", 1, "soldier");
    sample.killed("A#2", 1, "policeman");
    sample.killed("one", 1, null);
    assertThat(sample.merged().casualties()).extracting(Casualty::sameAs).containsOnlyNulls();
  }
}
