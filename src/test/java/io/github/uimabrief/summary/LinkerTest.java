package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Polarity;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import org.junit.jupiter.api.Test;

class LinkerTest {

  private static String condition(Sample sample) {
    return sample.linked().conditions().get(0).target();
  }

  private static String deadline(Sample sample) {
    return sample.linked().deadlines().get(0).target();
  }

  private static Sample offer(Sample sample, String proposer, String cue, String content) {
    return sample.proposal(proposer, cue, content, ProposalKind.OFFER, ProposalStatus.MADE);
  }

  @Test
  void conditionInsideTheContentOfAProposal() {
    Sample sample =
        offer(
            Sample.of("They asked people to stay and, if ill, to call."),
            null,
            "asked",
            "to stay and, if ill, to call");
    assertThat(condition(sample.condition("if", "ill", null, ConditionKind.CONDITIONAL)))
        .isEqualTo("P1");
  }

  @Test
  void consequentTellsTheProposal() {
    Sample sample =
        offer(
            Sample.of("If asked, Jordan would offer to mediate."), "Jordan", "offer", "to mediate");
    sample.condition("If", "asked", "Jordan would offer to mediate", ConditionKind.CONDITIONAL);
    assertThat(condition(sample)).isEqualTo("P1");
  }

  @Test
  void whatIsOrderedIsTheCondition() {
    Sample sample = Sample.of("He demanded that they leave the town or face an assault.");
    offer(sample, "He", "demanded", "that they leave the town");
    sample.condition(
        "or",
        "leave the town",
        "face an assault",
        ConditionKind.CONDITIONAL,
        Polarity.NEGATIVE,
        null);
    assertThat(condition(sample)).isEqualTo("P1");
  }

  @Test
  void exchangeNextToTheOffer() {
    Sample sample =
        offer(
            Sample.of("Kabul offered amnesty in exchange for disarmament."),
            "Kabul",
            "offered",
            "amnesty");
    sample.condition("in exchange for", "disarmament", null, ConditionKind.EXCHANGE);
    assertThat(condition(sample)).isEqualTo("P1");
  }

  @Test
  void notAcrossAnotherClause() {
    Sample sample =
        Sample.of("Oslo offered talks after the minister threatened strikes if the siege goes on.");
    offer(sample, "Oslo", "offered", "talks");
    sample.condition("if", "the siege goes on", null, ConditionKind.CONDITIONAL);
    assertThat(condition(sample)).isNull();
  }

  @Test
  void namedConditionOfTheProposerSentencesLater() {
    Sample sample =
        Sample.of(
            "Paris will offer to send observers.",
            "Rome proposed a summit.",
            "Little time is left.",
            "But the condition of Paris that the guns fall silent may be too much.");
    offer(sample, "Paris", "offer", "to send observers");
    offer(sample, "Rome", "proposed", "a summit");
    sample.condition(
        "condition",
        "the guns fall silent",
        null,
        ConditionKind.PRECONDITION,
        Polarity.POSITIVE,
        "Paris#2");
    assertThat(condition(sample)).isEqualTo("P1");
  }

  @Test
  void namedConditionOfNobodyGoesToTheNearestLiveProposal() {
    Sample sample =
        Sample.of(
            "Rome proposed a summit.",
            "Oslo withdrew its offer to host it.",
            "There is one condition: the fleet must leave.");
    offer(sample, "Rome", "proposed", "a summit");
    sample.proposal("Oslo", "offer", "to host it", ProposalKind.OFFER, ProposalStatus.WITHDRAWN);
    sample.condition("condition", "the fleet must leave", null, ConditionKind.PRECONDITION);
    assertThat(condition(sample)).isEqualTo("P1");
  }

  @Test
  void sentenceThatNamesThePlan() {
    Sample sample =
        Sample.of(
            "Cairo presented a plan to reopen the port.",
            "The weather was fair.",
            "The plan would start once the mines are cleared.");
    sample.proposal("Cairo", "plan", "to reopen the port", ProposalKind.PLAN, ProposalStatus.MADE);
    sample.condition(
        "once", "the mines are cleared", "The plan would start", ConditionKind.PRECONDITION);
    assertThat(condition(sample)).isEqualTo("P1");
  }

  @Test
  void conditionInsideAnotherAndOnADeadline() {
    Sample sample =
        Sample.of("If the council agrees, the truce lasts until May 1.")
            .deadline("May 1", "2017-05-01", null);
    sample.condition(
        "If", "the council agrees", "the truce lasts until May 1", ConditionKind.CONDITIONAL);
    assertThat(condition(sample)).isEqualTo("D1");
  }

  @Test
  void ruleHasSetTheTarget() {
    Sample sample =
        offer(
            Sample.of("If asked, Jordan would offer to mediate."), "Jordan", "offer", "to mediate");
    sample.condition("If", "asked", "Jordan would offer to mediate", ConditionKind.CONDITIONAL);
    sample.conditions.set(0, sample.conditions.get(0).withTarget("D7"));
    assertThat(condition(sample)).isEqualTo("D7");
  }

  @Test
  void deadlineInsideTheProposalRatherThanTheCondition() {
    Sample sample = Sample.of("He demanded that they leave within 48 hours or face an assault.");
    offer(sample, "He", "demanded", "that they leave within 48 hours");
    sample.condition(
        "or", "leave within 48 hours", null, ConditionKind.CONDITIONAL, Polarity.NEGATIVE, null);
    assertThat(deadline(sample.deadline("48 hours", "PT48H", null))).isEqualTo("P1");
  }

  @Test
  void deadlineInsideTheCondition() {
    Sample sample = Sample.of("If no deal is reached by Wednesday, strikes resume.");
    sample.condition(
        "If", "no deal is reached by Wednesday", "strikes resume", ConditionKind.CONDITIONAL);
    assertThat(deadline(sample.deadline("Wednesday", "2016-07-20", null))).isEqualTo("C1");
  }

  @Test
  void deadlineNextToTheProposal() {
    Sample sample = Sample.of("Quito orders him to leave the country within 48 hours.");
    offer(sample, "Quito", "orders", "to leave the country");
    assertThat(deadline(sample.deadline("48 hours", "PT48H", null))).isEqualTo("P1");
    Sample ultimatum = Sample.of("He gave the militia a three-day ultimatum.");
    offer(ultimatum, "He", "ultimatum", null);
    assertThat(deadline(ultimatum.deadline("three-day", "P3D", null))).isEqualTo("P1");
  }

  @Test
  void whatIsDueIsTheProposal() {
    Sample sample =
        Sample.of("By Aug. 1, said the envoy, who urged both sides to meet, they must act.");
    offer(sample, "the envoy", "urged", "to meet");
    assertThat(deadline(sample.deadline("Aug. 1", "2016-08-01", "to meet"))).isEqualTo("P1");
  }

  @Test
  void deadlineToldAgainNextDoorOnly() {
    Sample sample =
        Sample.of(
            "The date stands at October 31.",
            "He insisted that all leave by that date.",
            "It rained.",
            "October 31 is a holiday.");
    offer(sample, "He", "insisted", "that all leave by that date");
    sample.deadline("October 31", "2016-10-31", null);
    sample.deadline("that date", "2016-10-31", null);
    sample.deadline("October 31#2", "2016-10-31", null);
    assertThat(sample.linked().deadlines())
        .extracting(d -> d.target())
        .containsExactly("P1", "P1", null);
  }

  @Test
  void theNewEndNamesTheOneItReplaces() {
    Sample sample = Sample.of("They extended it from May 1 to May 9. Talks end by May 20.");
    sample.extended("May 1", "2016-05-01");
    sample.deadline("May 9", "2016-05-09", null).deadline("May 20", "2016-05-20", null);
    assertThat(sample.linked().deadlines())
        .extracting(Deadline::replaces)
        .containsExactly(null, "D1", null);
  }
}
