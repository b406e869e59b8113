package io.github.uimabrief.summary;

import static io.github.uimabrief.model.ProposalKind.CALL;
import static io.github.uimabrief.model.ProposalKind.DEMAND;
import static io.github.uimabrief.model.ProposalStatus.MADE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one line tells, no other line tells again. */
class RepetitionTest {

  private static List<Line> lines(Sample sample, Section section) {
    return sample.brief().lines().stream().filter(l -> l.section() == section).toList();
  }

  @Test
  void aConditionThatADeadlineTellsHasNoLineOfItsOwn() {
    Sample sample = Sample.of("If Oslo agrees, the truce lasts until May 1.");
    sample.condition("If", "Oslo agrees", "the truce lasts until May 1", ConditionKind.CONDITIONAL);
    sample.deadline("May 1", "2017-05-01", "If Oslo agrees, the truce lasts until May 1");
    assertThat(lines(sample, Section.CONDITIONS)).isEmpty();
    assertThat(lines(sample, Section.DEADLINES))
        .singleElement()
        .satisfies(line -> assertThat(line.refs()).containsExactly("D1", "C1"));
  }

  @Test
  void aConditionThatItsProposalTellsIsNotToldBeneathIt() {
    Sample sample = Sample.of("Rome urged all ships to stay until the strait is safe again.");
    String content = "all ships to stay until the strait is safe again";
    sample.proposal("Rome", "urged", content, CALL, MADE);
    sample.condition("until", "the strait is safe again", null, ConditionKind.CONDITIONAL);
    assertThat(lines(sample, Section.PROPOSALS))
        .singleElement()
        .satisfies(line -> assertThat(line.refs()).containsExactly("P1", "C1"));
  }

  @Test
  void aProposalWithinAnotherIsToldThere() {
    Sample sample = Sample.of("Rome called for action to urge Oslo to free all prisoners.");
    sample.proposal("Rome", "called for", "action to urge Oslo to free all prisoners", CALL, MADE);
    sample.proposal("Rome", "urge", "Oslo to free all prisoners", DEMAND, MADE);
    assertThat(lines(sample, Section.PROPOSALS))
        .singleElement()
        .satisfies(line -> assertThat(line.refs()).containsExactly("P1", "P2"));
    assertThat(lines(sample, Section.GAPS)).isEmpty();
  }

  @Test
  void aProposalWithinAnotherHasALineForItsTerms() {
    Sample sample =
        Sample.of("Rome called for action to urge Oslo to free all prisoners by May 1.");
    sample.proposal(
        "Rome", "called for", "action to urge Oslo to free all prisoners by May 1", CALL, MADE);
    sample.proposal("Rome", "urge", "Oslo to free all prisoners by May 1", DEMAND, MADE);
    sample.deadline("May 1", "2017-05-01", null);
    assertThat(lines(sample, Section.PROPOSALS)).hasSize(3);
  }

  @Test
  void aBillAndWhatItWouldDoAreOne() {
    Sample sample = Sample.of("Rome proposed a bill that would free all prisoners.");
    sample.proposal("Rome", "proposed", "a bill that would free all prisoners", CALL, MADE);
    sample.proposal("Rome", "bill", "would free all prisoners", CALL, MADE);
    assertThat(lines(sample, Section.PROPOSALS))
        .singleElement()
        .satisfies(line -> assertThat(line.refs()).containsExactly("P1", "P2"));
  }
}
