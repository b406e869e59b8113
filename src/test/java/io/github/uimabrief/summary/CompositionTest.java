package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.Factuality;
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
  void whatIsCutOffWithinAPhraseGoesOnToTheEndOfItsClause() {
    Sample sample = Sample.of("Rome asked Oslo to delay it until they ruled, but it did not.");
    sample.proposal(
        "Rome", "Oslo", "asked", "to delay it until", CALL, MADE, Factuality.ASSERTED, null);
    assertThat(lines(sample, Section.PROPOSALS))
        .containsExactly("Rome → Oslo (call): to delay it until they ruled; MADE.");
    Sample whole = Sample.of("Rome told Oslo of the land they live in and left.");
    whole.proposal("Rome", "told", "Oslo of the land they live in", CALL, MADE);
    assertThat(lines(whole, Section.PROPOSALS))
        .containsExactly("Rome (call): Oslo of the land they live in; MADE.");
  }

  @Test
  void theHourOfADeadlineIsNoLabel() {
    Sample sample = Sample.of("Guests must enter the hall by 11:50 a.m. on Monday.");
    sample.deadline("11:50 a.m.", "2016-07-18T11:50", "Guests must enter the hall");
    assertThat(lines(sample, Section.DEADLINES))
        .containsExactly("By 2016-07-18 11:50 (“11:50 a.m.”): Guests must enter the hall; OPEN.");
  }

  @Test
  void whatIsToBeDoneUntilADeadlineIsToldWithItsSubject() {
    Sample sample = Sample.of("Rome has until Monday to release plans for a poll.");
    sample.deadline("Monday", "2016-07-18", "release plans for a poll");
    assertThat(lines(sample, Section.DEADLINES))
        .containsExactly(
            "By 2016-07-18 (“Monday”): Rome has until Monday to release plans for a poll; OPEN.");
  }

  @Test
  void aConditionOfAJoinedPartIsToldWithThatPart() {
    Sample sample =
        Sample.of("Rome urged guests to check their passports and if need be, to renew them soon.");
    sample.proposal("Rome", "urged", "guests to check their passports and", CALL, MADE);
    sample.condition("if", "need be", "guests to check their passports", ConditionKind.CONDITIONAL);
    assertThat(lines(sample, Section.PROPOSALS))
        .containsExactly(
            "Rome (call): guests to check their passports; MADE.",
            "Condition: if need be, to renew them soon.");
  }

  @Test
  void whatDependsOnAConditionBeginsWithItsSubject() {
    String before = "Police beat, jailed and threatened people with prison if they spoke up.";
    Sample verb = Sample.of(before);
    verb.condition(
        "if", "they spoke up", "threatened people with prison", ConditionKind.CONDITIONAL);
    assertThat(lines(verb, Section.CONDITIONS)).containsExactly(before);
    Sample clause =
        Sample.of(
            "Rome said on Sunday, as on other days, that Oslo sells its old boats if Bern leaves port.");
    clause.condition(
        "if", "Bern leaves port", "Oslo sells its old boats", ConditionKind.CONDITIONAL);
    assertThat(lines(clause, Section.CONDITIONS))
        .containsExactly("Oslo sells its old boats if Bern leaves port.");
  }

  @Test
  void aNameIsToldWhole() {
    Sample sample = Sample.of("The Center for Food Safety urged a ban on sprays.");
    sample.proposal("Safety", "urged", "a ban on sprays", CALL, MADE);
    assertThat(lines(sample, Section.PROPOSALS))
        .containsExactly("The Center for Food Safety (call): a ban on sprays; MADE.");
    Sample place = Sample.of("In Turkey Rossi urged a ban on sprays.");
    place.proposal("Rossi", "urged", "a ban on sprays", CALL, MADE);
    assertThat(lines(place, Section.PROPOSALS))
        .containsExactly("Rossi (call): a ban on sprays; MADE.");
    Sample capitals = Sample.of("ALL PARTS OF ROME URGED A BAN ON SPRAYS.");
    capitals.proposal("ROME", "URGED", "A BAN ON SPRAYS", CALL, MADE);
    assertThat(lines(capitals, Section.PROPOSALS))
        .containsExactly("ROME (call): A BAN ON SPRAYS; MADE.");
    Sample part = Sample.of("The Rome-dominated council urged a ban on sprays.");
    part.proposal("Rome", "urged", "a ban on sprays", CALL, MADE);
    assertThat(lines(part, Section.PROPOSALS)).isEmpty();
  }

  @Test
  void aSubjectOfWhichTheAddresseeIsButAPartIsToldWithItsDuty() {
    Sample sample = Sample.of("Rome said nuclear arms, while they exist, should deter war.");
    sample.proposal(
        "Rome", "nuclear", "should", "deter war", CALL, MADE, Factuality.ASSERTED, null);
    assertThat(lines(sample, Section.PROPOSALS))
        .containsExactly("Rome (call): nuclear arms, while they exist, should deter war; MADE.");
    Sample plain = Sample.of("Rome said Oslo should also deter war.");
    plain.proposal(
        "Rome", "Oslo", "should also", "deter war", CALL, MADE, Factuality.ASSERTED, null);
    assertThat(lines(plain, Section.PROPOSALS))
        .containsExactly("Rome → Oslo (call): should also deter war; MADE.");
  }

  @Test
  void aPlaceIsNoSource() {
    Sample sample = Sample.of("Rossi of Ohio said that 12 people died.");
    sample.killed("12", 12, "people", "Ohio");
    assertThat(lines(sample, Section.CASUALTIES)).containsExactly("Killed: 12 people.");
    Sample city = Sample.of("In the city of Bern, Ohio, 12 people died, Rossi said.");
    city.killed("12", 12, "people", "Ohio", "Rossi");
    assertThat(lines(city, Section.CASUALTIES)).containsExactly("Killed: 12 people (Rossi).");
  }

  @Test
  void aListOfGovernmentsIsToldInFew() {
    Sample sample = Sample.of("We call for a truce at sea.");
    sample.proposal("We", "call for", "a truce at sea", CALL, MADE);
    String name = "the ministers of Canada, France, Germany, Italy, Japan, Norway and Spain";
    Actor issuer = new Actor(sample.span("We"), name);
    sample.proposals.set(0, sample.proposals.get(0).withActors(issuer, null));
    assertThat(lines(sample, Section.PROPOSALS))
        .containsExactly(
            "The ministers of Canada, France, Germany, Italy and others (call): a truce at sea; MADE.");
  }

  @Test
  void aNounIsToldWithWhatItDoes() {
    Sample sample = Sample.of("Rome's demands include a full ceasefire.");
    sample.proposal("Rome", "demands", "include a full ceasefire", CALL, MADE);
    assertThat(lines(sample, Section.PROPOSALS))
        .containsExactly("Rome (call): demands include a full ceasefire; MADE.");
  }

  @Test
  void nobodyIsToldWithWhatNobodyShallDo() {
    Sample sample = Sample.of("Rome said: No one should cross the river.");
    sample.proposal("Rome", "should", "cross the river", CALL, MADE);
    assertThat(lines(sample, Section.PROPOSALS))
        .containsExactly("Rome (call): No one should cross the river; MADE.");
  }

  @Test
  void aConditionWithinAQuotationBeginsWhereThatBegins() {
    Sample sample = Sample.of("Rossi said on Friday, \"If you ask me today, I go home.\"");
    sample.condition("If", "you ask me today", null, ConditionKind.CONDITIONAL);
    assertThat(lines(sample, Section.CONDITIONS)).isEmpty();
    Sample named = Sample.of("Rossi said on Friday, \"If Oslo asks, I go home.\"");
    named.condition("If", "Oslo asks", null, ConditionKind.CONDITIONAL);
    assertThat(lines(named, Section.CONDITIONS)).containsExactly("\"If Oslo asks, I go home\".");
  }

  @Test
  void onlyATextThatSpeaksOfHarmLacksAToll() {
    Sample quiet =
        Sample.of("Rome urged calm at home.").proposal("Rome", "urged", "calm at home", CALL, MADE);
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
    assertThat(lines(sample, Section.CASUALTIES))
        .containsExactly("Killed: 46; other figures: as many as 80 (the clinic).");
  }

  @Test
  void aRowTellsWhatOtherSourcesAndGroupsCount() {
    Sample sample =
        Sample.of(
            "At least 20 people died.", "The mayor counted 24 dead.", "Six Poles died there.");
    sample.killed("20", 20, "people");
    sample.killed("24", 24, "dead", "The mayor");
    sample.killed("Six", 6, "Poles");
    assertThat(lines(sample, Section.CASUALTIES).get(0)).contains("24 dead").contains("six Poles");
  }

  @Test
  void noSumStandsWithinASum() {
    Sample sample =
        Sample.of("Three girls and two boys died.", "Nine soldiers died.", "No guest died.");
    sample.killed("Three", 3, "girls");
    sample.killed("two", 2, "boys");
    sample.killed("Nine", 9, "soldiers");
    assertThat(lines(sample, Section.CASUALTIES))
        .containsExactly("Killed: 14 in all: three girls, two boys, nine soldiers.");
  }

  @Test
  void severalAloneIsNoRow() {
    Sample sample = Sample.of("Several died at sea.");
    sample.figure("Several", CasualtyKind.KILLED, null, 3L, null, Modifier.VAGUE, null);
    assertThat(lines(sample, Section.CASUALTIES)).isEmpty();
    assertThat(sample.brief().bottomLine()).doesNotContain("several");
    Sample named = Sample.of("Several guards died at sea.");
    named.figure("Several", CasualtyKind.KILLED, null, 3L, null, Modifier.VAGUE, "guards");
    assertThat(lines(named, Section.CASUALTIES)).containsExactly("Killed: several guards.");
  }

  @Test
  void wordsThatNameNobodyBelongToWhatIsProposed() {
    Sample sample = Sample.of("Rome demanded from all its rivals to leave.");
    sample.proposal(
        "Rome",
        "from all its rivals",
        "demanded",
        "to leave",
        ProposalKind.DEMAND,
        MADE,
        Factuality.ASSERTED,
        null);
    assertThat(lines(sample, Section.PROPOSALS))
        .containsExactly("Rome (demand): from all its rivals to leave; MADE.");
  }

  @Test
  void aTermOfALongSentenceIsToldWithItsClause() {
    String long1 = "word ".repeat(30).strip();
    Sample sample = Sample.of("The " + long1 + ", and the port will reopen by May 1.");
    sample.deadline("May 1", "2017-05-01", null);
    assertThat(lines(sample, Section.DEADLINES))
        .containsExactly("By 2017-05-01 (“May 1”): … the port will reopen by May 1; OPEN.");
  }

  @Test
  void aConditionAtTheStartOfALongSentenceIsToldWithWhatFollows() {
    Sample sample =
        Sample.of("If it rains, the port will stay shut " + "and so on ".repeat(20) + "now.");
    sample.condition("If", "it rains", null, ConditionKind.CONDITIONAL);
    assertThat(lines(sample, Section.CONDITIONS))
        .singleElement()
        .asString()
        .startsWith("If it rains, the port will stay shut")
        .endsWith(" …");
  }

  @Test
  void whatIsDueKeepsItsSubject() {
    Sample sample = Sample.of("The panel must report within 30 days.");
    sample.deadline("30 days", "2016-08-13", "must report");
    assertThat(lines(sample, Section.DEADLINES))
        .containsExactly("By 2016-08-13 (“30 days”): The panel must report within 30 days; OPEN.");
  }

  @Test
  void ofTwoGuardsOnOnePlaceOneIsTold() {
    Sample sample = Sample.of("Some 5,000 people are at risk.");
    sample.near("5,000 people are", "at-risk").near("5,000 people are", "no-count");
    assertThat(lines(sample, Section.NOT_COUNTED))
        .containsExactly("People at risk: “5,000 people are”.");
  }

  @Test
  void aPartIsNotAddedToItsWhole() {
    Sample sample = Sample.of("34 people, including nine children, were killed.");
    sample.killed("34", 34, "people").killed("nine", 9, "children");
    assertThat(lines(sample, Section.CASUALTIES))
        .containsExactly("Killed: 34 people, of them nine children.");
    Sample behind = Sample.of("34 people died, nine of them children, and 4 soldiers.");
    behind.killed("34", 34, "people").killed("nine", 9, "children").killed("4", 4, "soldiers");
    assertThat(behind.brief().totals().get(CasualtyKind.KILLED).from()).containsExactly("K1", "K3");
  }
}
