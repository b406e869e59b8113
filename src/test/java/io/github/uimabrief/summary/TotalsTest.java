package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Modifier;
import io.github.uimabrief.model.Scope;
import io.github.uimabrief.model.Total;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotalsTest {

  private static Map<CasualtyKind, Total> totals(Sample sample) {
    return Totals.of(new Totals(Sample.WORDS).accounts(sample.document, sample.merged()));
  }

  private static Total killed(Sample sample) {
    return totals(sample).get(CasualtyKind.KILLED);
  }

  private static void change(Sample sample, int index, Casualty changed) {
    sample.casualties.set(index, changed);
  }

  @Test
  void kindsAreNeverAdded() {
    Sample sample = Sample.of("It killed 12 and injured 30.").killed("12", 12, null);
    sample.figure("30", CasualtyKind.INJURED, 30L, 30L, 30L, Modifier.EXACT, null);
    assertThat(totals(sample))
        .containsEntry(CasualtyKind.KILLED, new Total(12L, 12L, 12L, List.of("K1")))
        .containsEntry(CasualtyKind.INJURED, new Total(30L, 30L, 30L, List.of("K2")))
        .hasSize(2);
  }

  @Test
  void groupsOfOneSentenceAreAdded() {
    Sample sample = Sample.of("The army said 20 militants and 4 troops died.");
    sample.killed("20", 20, "militants", "The army").killed("4", 4, "troops", "The army");
    assertThat(killed(sample)).isEqualTo(new Total(24L, 24L, 24L, List.of("K1", "K2")));
  }

  @Test
  void differentVictimsOfTwoSentencesAreAdded() {
    Sample sample = Sample.of("More than 30 insurgents were killed.", "One Afghan soldier died.");
    sample.figure(
        "More than 30", CasualtyKind.KILLED, 30L, 30L, null, Modifier.MORE_THAN, "insurgents");
    sample.killed("One", 1, "Afghan soldier");
    assertThat(killed(sample)).isEqualTo(new Total(31L, 31L, null, List.of("K1", "K2")));
  }

  @Test
  void aSmallerNumberOfCertainPeopleIsNoContradictingToll() {
    Sample sample =
        Sample.of("The police said 12 people died.", "Three Frenchmen died, the mayor said.");
    sample.killed("12", 12, "people", "The police").killed("Three", 3, "Frenchmen", "the mayor");
    assertThat(killed(sample)).isEqualTo(new Total(12L, 12L, 12L, List.of("K1")));
  }

  @Test
  void aSmallerNumberOfCertainPeopleIsPartOfABareOne() {
    Sample sample =
        Sample.of("A total of 39 are dead, officials said.", "Six are children, the clinic said.");
    sample.killed("39", 39, null, "officials").killed("Six", 6, "children", "the clinic");
    assertThat(killed(sample)).isEqualTo(new Total(39L, 39L, 39L, List.of("K1")));
  }

  @Test
  void furtherVictimsOfAnotherSourceAreNotAdded() {
    Sample sample = Sample.of("Officials said 25 died.", "Seven more died, the consul said.");
    sample.killed("25", 25, null, "Officials").killed("Seven", 7, null, "the consul");
    assertThat(killed(sample)).isEqualTo(new Total(25L, 25L, 25L, List.of("K1")));
  }

  @Test
  void furtherVictimsAreAdded() {
    Sample sample = Sample.of("Two died at the scene.", "Another six died in hospital.");
    sample.killed("Two", 2, null).killed("Another six", 6, null);
    assertThat(killed(sample)).isEqualTo(new Total(8L, 8L, 8L, List.of("K1", "K2")));
  }

  @Test
  void moreThanIsNotFurther() {
    Sample sample = Sample.of("More than 15 were killed.", "The strike killed more than 10.");
    sample.figure("More than 15", CasualtyKind.KILLED, 15L, 15L, null, Modifier.MORE_THAN, null);
    sample.figure("more than 10", CasualtyKind.KILLED, 10L, 10L, null, Modifier.MORE_THAN, null);
    assertThat(killed(sample)).isEqualTo(new Total(15L, 15L, null, List.of("K1", "K2")));
  }

  @Test
  void aSideIsJoinedByWhoAgreesAndTheNarratorContradictsNobody() {
    Sample sample =
        Sample.of(
            "Rebels said 50 died.", "The army said 12.", "The BBC put it at 12.", "Two died.");
    sample.killed("50", 50, null, "Rebels").killed("12", 12, null, "The army");
    sample.figure("12#2", CasualtyKind.KILLED, 12L, 12L, null, Modifier.AT_LEAST, null, "The BBC");
    sample.killed("Two", 2, null);
    assertThat(killed(sample)).isEqualTo(new Total(null, 12L, 50L, List.of("K1", "K3", "K2")));
  }

  @Test
  void closerFigureNarrowsAVagueOne() {
    Sample sample = Sample.of("Dozens died.", "A total of 39 are dead.", "About 40 died.");
    sample.figure("Dozens", CasualtyKind.KILLED, null, 12L, null, Modifier.VAGUE, null);
    sample.killed("39", 39, null);
    sample.figure("About 40", CasualtyKind.KILLED, 40L, null, null, Modifier.ABOUT, null);
    assertThat(killed(sample)).isEqualTo(new Total(39L, 39L, 39L, List.of("K1", "K2", "K3")));
  }

  @Test
  void namedSourcesThatContradictGiveARange() {
    Sample sample =
        Sample.of("Rebels said 50 died; the government put the toll at 12.", "Paris said 20.");
    sample.killed("50", 50, null, "Rebels").killed("12", 12, null, "the government");
    sample.killed("20", 20, null, "Paris");
    assertThat(killed(sample)).isEqualTo(new Total(null, 12L, 50L, List.of("K1", "K2", "K3")));
  }

  @Test
  void oneSourceGivesItsLargestFigure() {
    Sample sample = Sample.of("One civilian was killed.", "Three bodies were found.");
    sample.killed("One", 1, null).killed("Three", 3, null);
    assertThat(killed(sample)).isEqualTo(new Total(3L, 3L, 3L, List.of("K2")));
  }

  @Test
  void bodyStandsAgainstTheHeadline() {
    Sample sample = Sample.titled("30 dead in blast", "A bomb killed 28 people.");
    sample.killed("30", 30, null).killed("28", 28, "people");
    assertThat(killed(sample)).isEqualTo(new Total(28L, 28L, 28L, List.of("K2")));
  }

  @Test
  void armedMenMayBeTheInsurgents() {
    Sample sample =
        Sample.of("Two insurgents were killed.", "Two armed men fired and were killed.");
    sample.killed("Two", 2, "insurgents").killed("Two#2", 2, "armed men");
    assertThat(killed(sample)).isEqualTo(new Total(2L, 2L, 2L, List.of("K1")));
  }

  @Test
  void partsRevisionsAndOtherScopesAreLeftOut() {
    Sample sample =
        Sample.of("The toll rose to 45 from 30, with 9 children.", "The war killed 900.");
    sample.killed("45", 45, null).killed("30", 30, null).killed("9", 9, "children");
    sample.killed("900", 900, null);
    change(sample, 1, sample.casualties.get(1).withSupersededBy("K1"));
    change(sample, 2, sample.casualties.get(2).withPartOf("K1"));
    change(sample, 3, sample.casualties.get(3).withScope(Scope.CUMULATIVE));
    assertThat(killed(sample)).isEqualTo(new Total(45L, 45L, 45L, List.of("K1")));
  }

  @Test
  void nobodyIsATotalOfZero() {
    Sample sample = Sample.of("No troops were killed.").killed("No", 0, "troops");
    assertThat(killed(sample)).isEqualTo(new Total(0L, 0L, 0L, List.of("K1")));
  }

  @Test
  void noFiguresNoTotals() {
    assertThat(totals(Sample.of("Nothing happened."))).isEmpty();
  }
}
