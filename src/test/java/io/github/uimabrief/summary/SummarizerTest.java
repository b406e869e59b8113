package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Modifier;
import io.github.uimabrief.model.Polarity;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Scope;
import io.github.uimabrief.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummarizerTest {

  private static List<String> lines(Brief brief, Section section) {
    return brief.lines().stream()
        .filter(l -> l.section() == section)
        .map(l -> l.text() + " " + l.refs())
        .toList();
  }

  /** An article of our own with one item of everything. */
  private static Sample article() {
    Sample sample =
        Sample.of(
            "Norland will offer Sudland to share radar data, according to the Daily Post.",
            "But the Norland condition that it ground its jets may be too much.",
            "Under a U.N. plan, elections should be held by Aug. 1.",
            "The war has claimed over 400,000 lives.",
            "On Monday a bomb killed 12 soldiers, doctors said, while the army spoke of 30.",
            "The 5,000 people of the town are under siege.",
            "Sudland will strike the port regardless of the talks.");
    sample.proposal(
        "Norland",
        "Sudland",
        "offer",
        "to share radar data",
        ProposalKind.OFFER,
        ProposalStatus.PLANNED,
        Factuality.REPORTED,
        null,
        "the Daily Post");
    sample.proposal(
        "U.N.",
        "plan",
        "elections should be held by Aug. 1",
        ProposalKind.PLAN,
        ProposalStatus.STALLED);
    sample.proposal(
        "Sudland#2",
        null,
        "will#2",
        "strike the port",
        ProposalKind.PLAN,
        ProposalStatus.PLANNED,
        Factuality.ASSERTED,
        "regardless of the talks");
    sample.condition(
        "condition",
        "it ground its jets",
        null,
        ConditionKind.PRECONDITION,
        Polarity.POSITIVE,
        "Norland#2");
    sample.deadline("Aug. 1", "2016-08-01", null);
    sample.figure(
        "over 400,000", CasualtyKind.KILLED, 400000L, 400000L, null, Modifier.MORE_THAN, "lives");
    sample.casualties.set(0, sample.casualties.get(0).withScope(Scope.CUMULATIVE));
    sample.killed("12", 12, null, "doctors").killed("30", 30, null, "the army");
    return sample.near("5,000 people", "at-risk");
  }

  @Test
  void wholeBrief() {
    Brief brief = article().brief();
    assertThat(brief.bottomLine())
        .isEqualTo(
            "Norland will offer Sudland to share radar data;"
                + " condition: that it ground its jets [P1 C1]."
                + " The text counts 12 to 30 killed (sources differ) [K2 K3].");
    assertThat(lines(brief, Section.PROPOSALS))
        .containsExactly(
            "Norland → Sudland (offer): to share radar data; PLANNED (the Daily Post). [P1]",
            "Condition set by Norland: that it ground its jets. [C1]",
            "U.N. (plan): elections should be held by Aug. 1; STALLED. [P2]",
            "Deadline: by 2016-08-01 (“Aug. 1”); OPEN. [D1]",
            "Sudland (plan): strike the port; PLANNED. [P3]");
    assertThat(lines(brief, Section.UNCONDITIONAL))
        .containsExactly("The plan by Sudland: “regardless of the talks”. [P3]");
    assertThat(lines(brief, Section.CASUALTIES))
        .containsExactly(
            "Killed: 12 to 30, sources differ. [K2, K3]",
            "Killed, in all so far: over 400,000 lives. [K1]");
    assertThat(lines(brief, Section.DISAGREEMENTS))
        .containsExactly("Killed: 12 (doctors) against 30 (the army). [K2, K3]");
    assertThat(lines(brief, Section.NOT_COUNTED))
        .containsExactly("People at risk: “5,000 people of the town are under …” [N1]");
    assertThat(lines(brief, Section.GAPS))
        .containsExactly("No reply by Sudland to P1 was found. [P1]");
  }

  @Test
  void nothingFound() {
    Brief brief = Sample.undated("It rained.").brief();
    assertThat(brief.bottomLine())
        .isEqualTo("No proposal, condition, deadline or casualty figure was found.");
    assertThat(brief.lines())
        .extracting(Line::text)
        .containsExactly("The text gives no publication date.");
    assertThat(brief.totals()).isEmpty();
  }

  @Test
  void revisionAndParts() {
    Sample sample = Sample.of("The toll rose to 213, nine children among them, from 190.");
    sample.killed("213", 213, null).killed("nine", 9, "children").killed("190", 190, null);
    sample.casualties.set(1, sample.casualties.get(1).withPartOf("K1"));
    sample.casualties.set(2, sample.casualties.get(2).withSupersededBy("K1"));
    assertThat(lines(sample.brief(), Section.CASUALTIES))
        .containsExactly("Killed: 213, of them nine children, up from 190. [K1, K2, K3]");
  }

  @Test
  void groupsInOneRow() {
    Sample sample = Sample.of("The army said 20 militants and 4 troops died.");
    sample.killed("20", 20, "militants", "The army").killed("4", 4, "troops", "The army");
    assertThat(lines(sample.brief(), Section.CASUALTIES))
        .containsExactly("Killed: 24 in all: 20 militants, 4 troops (The army). [K1, K2]");
    assertThat(sample.brief().bottomLine()).isEqualTo("The text counts 24 killed [K1 K2].");
  }

  @Test
  void conditionsAndDeadlinesOfTheirOwn() {
    Sample sample =
        Sample.of(
            "If the rebels withdraw, the army will halt its strikes.",
            "All schools must reopen by May 1.");
    sample.condition(
        "If", "the rebels withdraw", "the army will halt its strikes", ConditionKind.CONDITIONAL);
    sample.deadline("May 1", "2017-05-01", "All schools must reopen", "the army");
    Brief brief = sample.brief();
    assertThat(lines(brief, Section.CONDITIONS))
        .containsExactly("If the rebels withdraw, the army will halt its strikes. [C1]");
    assertThat(lines(brief, Section.DEADLINES))
        .containsExactly("By 2017-05-01 (“May 1”): All schools must reopen; OPEN (the army). [D1]");
  }

  @Test
  void deniedIsMarkedAndNeverTheBottomLine() {
    Sample sample = Sample.of("Oslo denied that it had offered to leave the bloc.");
    sample.proposal(
        "Oslo",
        null,
        "offered",
        "to leave the bloc",
        ProposalKind.OFFER,
        ProposalStatus.MADE,
        Factuality.DENIED,
        null,
        "Oslo");
    Brief brief = sample.brief();
    assertThat(lines(brief, Section.PROPOSALS))
        .containsExactly("Oslo (offer): to leave the bloc; MADE, denied. [P1]");
    assertThat(brief.bottomLine()).isEqualTo("Oslo (offer): to leave the bloc; MADE, denied [P1].");
  }

  @Test
  void whatFindsNoRoomIsNamed() {
    Sample sample = Sample.of("Rome urged all to meet.", "Oslo urged calm on the border.");
    sample.proposal("Rome", "urged", "all to meet", ProposalKind.CALL, ProposalStatus.MADE);
    sample.proposal(
        "Oslo", "urged#2", "calm on the border", ProposalKind.CALL, ProposalStatus.MADE);
    Brief brief = sample.brief(new Limits(2, 180, 50, 24));
    assertThat(lines(brief, Section.PROPOSALS)).hasSize(1);
    assertThat(lines(brief, Section.GAPS)).contains("One item is left out for length: P2. [P2]");
  }

  @Test
  void replacedDeadlineIsToldWithItsSuccessor() {
    Sample sample = Sample.of("The vote was moved from June 30 to July 20.");
    sample
        .deadline("June 30", "2016-06-30", "The vote")
        .deadline("July 20", "2016-07-20", "The vote");
    sample.deadlines.set(1, sample.deadlines.get(1).withReplaces("D1"));
    assertThat(lines(sample.brief(), Section.DEADLINES))
        .containsExactly(
            "By 2016-07-20 (“July 20”), in place of “June 30”: The vote was moved from June 30 to July 20; OPEN. [D2, D1]");
  }

  @Test
  void sourcesDifferOnADeadline() {
    Sample sample = Sample.of("Paris says July 20; Ankara says July 31.");
    sample.deadline("July 20", "2016-07-20", null, "Paris");
    sample.deadline("July 31", "2016-07-31", null, "Ankara");
    assertThat(lines(sample.brief(), Section.DISAGREEMENTS))
        .containsExactly(
            "By 2016-07-20 (“July 20”) (Paris) against by 2016-07-31 (“July 31”) (Ankara)."
                + " [D1, D2]");
  }
}
