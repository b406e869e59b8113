package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Modifier;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes lines read well. */
class CompositionTest {

  private static final ProposalKind CALL = ProposalKind.CALL;
  private static final ProposalStatus MADE = ProposalStatus.MADE;

  private static List<String> lines(Sample sample, Section section) {
    return sample.brief().lines().stream()
        .filter(line -> line.section() == section)
        .map(Line::text)
        .toList();
  }

  @Test
  void aJoinedProposalStandsInItsOwnLineOnly() {
    Sample sample = Sample.of("Rome urged both sides to meet and called for a ceasefire by May.");
    sample.proposal(
        "Rome", "urged", "both sides to meet and called for a ceasefire by May", CALL, MADE);
    sample.proposal("Rome", "called for", "a ceasefire by May", CALL, MADE);
    assertThat(lines(sample, Section.PROPOSALS))
        .containsExactly(
            "Rome (call): both sides to meet; MADE.", "Rome (call): a ceasefire by May; MADE.");
  }

  @Test
  void aProposalWithinAnotherIsNoReasonToCut() {
    Sample sample = Sample.of("Rome urged the bloc to offer aid.");
    sample.proposal("Rome", "urged", "the bloc to offer aid", CALL, MADE);
    sample.proposal("the bloc", "offer", "aid", ProposalKind.OFFER, MADE);
    assertThat(lines(sample, Section.PROPOSALS))
        .contains("Rome (call): the bloc to offer aid; MADE.");
  }

  @Test
  void noLineBeginsOrEndsWithALooseWord() {
    Sample sample =
        Sample.of("Q: But if it rains, we stay.", "09:15 Rome asked for boats, and the");
    sample.condition("if", "it rains", null, ConditionKind.CONDITIONAL);
    sample.proposal("Rome", "asked for", "boats, and the", CALL, MADE);
    assertThat(lines(sample, Section.CONDITIONS)).containsExactly("If it rains, we stay.");
    assertThat(lines(sample, Section.PROPOSALS)).containsExactly("Rome (call): boats; MADE.");
  }

  @Test
  void onlyATextThatSpeaksOfHarmLacksAToll() {
    Sample quiet = Sample.of("Rome urged calm.").proposal("Rome", "urged", "calm", CALL, MADE);
    assertThat(lines(quiet, Section.GAPS)).isEmpty();
    Sample siege = Sample.of("Some 5,000 people are at risk.").near("5,000", "at-risk");
    assertThat(lines(siege, Section.GAPS)).containsExactly("No toll of the event is told.");
  }

  @Test
  void aNumberIsToldRatherThanAVagueWordForTheSamePeople() {
    Sample sample = Sample.of("Thousands fled.", "Nearly 5,000 people fled, the ministry said.");
    sample.figure("Thousands", CasualtyKind.DISPLACED, null, 1000L, null, Modifier.VAGUE, null);
    sample.figure(
        "Nearly 5,000",
        CasualtyKind.DISPLACED,
        5000L,
        null,
        5000L,
        Modifier.NEARLY,
        "people",
        "the ministry");
    assertThat(lines(sample, Section.CASUALTIES))
        .containsExactly("Displaced: nearly 5,000 people (the ministry).");
  }

  @Test
  void aFigureIsNotLaidToTheSourceOfAnother() {
    Sample sample = Sample.of("The toll stood at 46.", "As many as 80 had died, the clinic said.");
    sample.killed("46", 46, null);
    sample.figure(
        "As many as 80", CasualtyKind.KILLED, 80L, null, 80L, Modifier.AT_MOST, null, "the clinic");
    assertThat(lines(sample, Section.CASUALTIES)).containsExactly("Killed: 46.");
  }
}
