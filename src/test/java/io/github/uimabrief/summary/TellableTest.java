package io.github.uimabrief.summary;

import static io.github.uimabrief.model.ProposalKind.CALL;
import static io.github.uimabrief.model.ProposalStatus.MADE;
import static io.github.uimabrief.model.ProposalStatus.REJECTED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.Section;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Only items whose words stand alone have a line; the others are named under gaps. */
class TellableTest {

  private static List<String> told(Sample sample, Section section) {
    return lines(sample.brief(), section);
  }

  private static List<String> lines(Brief brief, Section section) {
    return brief.lines().stream().filter(l -> l.section() == section).map(Line::text).toList();
  }

  private static Deadline denied(Deadline d) {
    return new Deadline(
        d.id(),
        d.span(),
        d.value(),
        d.due(),
        d.relation(),
        d.status(),
        Factuality.DENIED,
        d.replaces(),
        d.sameAs(),
        d.what(),
        d.target(),
        d.attribution(),
        d.rule());
  }

  @Test
  void aCallByNobodyToNobodyIsNotTold() {
    Sample sample = Sample.of("There is a need for better roads.");
    sample.proposal(null, "need", "better roads", CALL, MADE);
    assertThat(told(sample, Section.PROPOSALS)).isEmpty();
    assertThat(told(sample, Section.GAPS))
        .containsExactly("One item whose words do not stand alone is not told: P1.");
    assertThat(sample.brief().findings().proposals()).hasSize(1);
  }

  @Test
  void oneWordIsEnoughOnlyFromSomebodyToSomebody() {
    Sample bare = Sample.of("Rome wanted peace.").proposal("Rome", "wanted", "peace", CALL, MADE);
    assertThat(told(bare, Section.PROPOSALS)).isEmpty();
    Sample both = Sample.of("Rome told Oslo to leave.");
    both.proposal("Rome", "Oslo", "told", "to leave", CALL, MADE, Factuality.ASSERTED, null);
    assertThat(told(both, Section.PROPOSALS))
        .containsExactly("Rome → Oslo (call): to leave; MADE.");
  }

  @Test
  void whatLeansOnASentenceBeforeIsNotTold() {
    Sample sample =
        Sample.of("Rome left.", "Oslo told Bern to do the same.", "It urged its release.");
    sample.proposal(
        "Oslo", "Bern", "told", "to do the same", CALL, MADE, Factuality.ASSERTED, null);
    sample.proposal("Oslo", "Bern", "urged", "its release", CALL, MADE, Factuality.ASSERTED, null);
    assertThat(told(sample, Section.PROPOSALS)).isEmpty();
    Sample must = Sample.of("Killers fled.", "Rome: They must be tried soon.");
    must.proposal("Rome", "must", "They must be tried soon", CALL, MADE);
    assertThat(told(must, Section.PROPOSALS)).isEmpty();
    Sample own = Sample.of("Oslo told Bern to release its prisoners now.");
    own.proposal(
        "Oslo",
        "Bern",
        "told",
        "to release its prisoners now",
        CALL,
        MADE,
        Factuality.ASSERTED,
        null);
    assertThat(told(own, Section.PROPOSALS)).hasSize(1);
  }

  @Test
  void whatIsCutOffIsNotTold() {
    Sample sample = Sample.of("Oslo asked Bern to pay for the ship that’s.", "It left.");
    sample.proposal(
        "Oslo",
        "Bern",
        "asked",
        "to pay for the ship that’s",
        CALL,
        MADE,
        Factuality.ASSERTED,
        null);
    assertThat(told(sample, Section.PROPOSALS)).isEmpty();
    Sample end = Sample.of("Oslo asked Bern to name the land it trades with.");
    end.proposal(
        "Oslo",
        "Bern",
        "asked",
        "to name the land it trades with",
        CALL,
        MADE,
        Factuality.ASSERTED,
        null);
    assertThat(told(end, Section.PROPOSALS)).hasSize(1);
  }

  @Test
  void aDutyOfNobodyIsToldByItsConditionAlone() {
    Sample sample = Sample.of("Should Oslo refuse all talks, they should expect harsher measures.");
    sample.proposal(null, "should", "expect harsher measures", CALL, MADE);
    sample.condition(
        "Should",
        "Oslo refuse all talks",
        "they should expect harsher measures",
        ConditionKind.CONDITIONAL);
    assertThat(told(sample, Section.PROPOSALS)).isEmpty();
    assertThat(told(sample, Section.CONDITIONS))
        .containsExactly("Should Oslo refuse all talks, they should expect harsher measures.");
  }

  @Test
  void aConditionCutOffWithinAPhraseIsNotTold() {
    Sample sample = Sample.of("Rome offered to pay all costs if Oslo won in [the cup] at last.");
    sample.proposal("Rome", "offered", "to pay all costs", ProposalKind.OFFER, MADE);
    sample.condition("if", "Oslo won in", "to pay all costs", ConditionKind.CONDITIONAL);
    assertThat(told(sample, Section.PROPOSALS))
        .containsExactly("Rome (offer): to pay all costs; MADE.");
  }

  @Test
  void aConditionThatTellsNothingElseIsNotTold() {
    Sample sample = Sample.of("Equally, if Oslo chose another path.");
    sample.condition("if", "Oslo chose another path", null, ConditionKind.CONDITIONAL);
    assertThat(told(sample, Section.CONDITIONS)).isEmpty();
    String terms = "both chambers have to agree" + ", and so do the towns".repeat(9);
    Sample cut = Sample.of("In order for this to become law, " + terms + ".");
    cut.condition("In order for", terms, null, ConditionKind.CONDITIONAL);
    assertThat(told(cut, Section.CONDITIONS)).hasSize(1);
  }

  @Test
  void aPronounStandsForASubjectOnly() {
    Sample object = Sample.of("Rossi met Minister Berg, Oslo said.", "He urged a truce at sea.");
    meant(object, "He", "Berg");
    assertThat(told(object, Section.PROPOSALS)).isEmpty();
    Sample governed =
        Sample.of("Talks were held with Prime Minister Berg.", "He urged a truce at sea.");
    meant(governed, "He", "Berg");
    assertThat(told(governed, Section.PROPOSALS)).isEmpty();
    Sample explains =
        Sample.of("It was signed by the chief, Berg, at sea.", "He urged a truce at sea.");
    meant(explains, "He", "Berg");
    assertThat(told(explains, Section.PROPOSALS)).isEmpty();
    Sample subject = Sample.of("On Monday, Prime Minister Berg left.", "He urged a truce at sea.");
    meant(subject, "He", "Berg");
    assertThat(told(subject, Section.PROPOSALS))
        .containsExactly("Berg (call): a truce at sea; MADE.");
  }

  private static void meant(Sample sample, String pronoun, String name) {
    sample.proposal(pronoun, "urged", "a truce at sea", CALL, MADE);
    Actor known = new Actor(sample.span(pronoun), name);
    sample.proposals.set(0, sample.proposals.get(0).withActors(known, null));
  }

  @Test
  void aConditionOnSomebodyUnnamedIsNotTold() {
    Sample sample = Sample.of("If they leave the town, the talks will resume.");
    sample.condition(
        "If", "they leave the town", "the talks will resume", ConditionKind.CONDITIONAL);
    assertThat(told(sample, Section.CONDITIONS)).isEmpty();
  }

  @Test
  void whoIssuesATextIsItsWe() {
    Sample sample = Sample.of("We call for the release of all prisoners.");
    sample.proposal("We", "call for", "the release of all prisoners", CALL, MADE);
    assertThat(told(sample, Section.PROPOSALS))
        .containsExactly("The issuer (call): the release of all prisoners; MADE.");
    Sample quoted = Sample.of("She said: \"We call for the release of all prisoners.\"");
    quoted.proposal("We", "call for", "the release of all prisoners", CALL, MADE);
    assertThat(told(quoted, Section.PROPOSALS)).isEmpty();
  }

  @Test
  void aNameThatAPrepositionGovernsIsNoSureSubject() {
    assertThat(
            told(
                resolved("They met in the Ionian. He urged Oslo to talk again."),
                Section.PROPOSALS))
        .containsExactly("To Oslo (call): to talk again; MADE.");
    assertThat(told(resolved("Ionian met them. He urged Oslo to talk again."), Section.PROPOSALS))
        .containsExactly("Ionian → Oslo (call): to talk again; MADE.");
    assertThat(told(resolved("In Ionian's talks, He urged Oslo to talk again."), Section.PROPOSALS))
        .containsExactly("Ionian → Oslo (call): to talk again; MADE.");
  }

  @Test
  void aConditionOfATalkWantsASpeaker() {
    Sample talk = Sample.of("I was there.", "If war comes to us, we are ready for it.");
    talk.condition("If", "war comes to us", "we are ready for it", ConditionKind.CONDITIONAL);
    assertThat(told(talk, Section.CONDITIONS)).isEmpty();
    Sample issued = Sample.of("If war comes to us, we are ready for it.");
    issued.condition("If", "war comes to us", "we are ready for it", ConditionKind.CONDITIONAL);
    assertThat(told(issued, Section.CONDITIONS))
        .containsExactly("If war comes to us, we are ready for it.");
  }

  @Test
  void whatAConditionNamesAsItsConsequenceIsNoProposal() {
    Sample sample =
        Sample.of("In order for Rome's proposal to become law, both houses must agree.");
    sample.proposal("Rome", "proposal", "to become law", ProposalKind.PLAN, MADE);
    assertThat(told(sample, Section.PROPOSALS)).hasSize(1);
    sample.condition("In order for", "both houses must agree", null, ConditionKind.PRECONDITION);
    assertThat(told(sample, Section.PROPOSALS)).isEmpty();
    assertThat(told(sample, Section.CONDITIONS))
        .containsExactly("In order for Rome's proposal to become law, both houses must agree.");
  }

  @Test
  void whoTalksIsNoIssuer() {
    Sample sample = Sample.of("I was there.", "We call for the release of all prisoners.");
    sample.proposal("We", "call for", "the release of all prisoners", CALL, MADE);
    assertThat(told(sample, Section.PROPOSALS)).isEmpty();
  }

  /** "He" is taken for "Ionian". */
  private static Sample resolved(String text) {
    Sample sample = Sample.of(text);
    sample.proposal("He", "Oslo", "urged", "to talk again", CALL, MADE, Factuality.ASSERTED, null);
    Proposal p = sample.proposals.remove(0);
    sample.proposals.add(p.withActors(new Actor(p.proposer().span(), "Ionian"), p.addressee()));
    return sample;
  }

  @Test
  void aPlanOfNobodyIsToldWhereItSaysEnough() {
    Sample bare = Sample.of("There are plans to act fast to help.");
    bare.proposal(null, "plans", "to act fast to help", ProposalKind.PLAN, MADE);
    assertThat(told(bare, Section.PROPOSALS)).isEmpty();
    Sample full = Sample.of("The plan is a ceasefire along the whole border.");
    full.proposal(null, "plan", "a ceasefire along the whole border", ProposalKind.PLAN, MADE);
    assertThat(told(full, Section.PROPOSALS)).hasSize(1);
  }

  @Test
  void howLongAnOfferStandsIsNoOffer() {
    Sample sample = Sample.of("Rome said its offer would stand until May 1.");
    sample.proposal("Rome", "offer", "stand until May 1", ProposalKind.OFFER, MADE);
    assertThat(told(sample, Section.PROPOSALS)).isEmpty();
  }

  @Test
  void anInfinitiveThatRunsOnIntoAnotherClauseIsNotTold() {
    Sample sample = Sample.of("Rome told Oslo to stay home and shops were closed.");
    sample.proposal("Rome", "told", "to stay home and shops were closed", CALL, MADE);
    assertThat(told(sample, Section.PROPOSALS)).isEmpty();
  }

  @Test
  void whatObligesNobodyIsNotTold() {
    Sample sample = Sample.of("Rome says we must book early.");
    sample.proposal("Rome", "must", "book early", CALL, MADE);
    assertThat(told(sample, Section.PROPOSALS)).isEmpty();
  }

  @Test
  void contentOfPronounsIsNotTold() {
    Sample sample = Sample.of("Rome told Oslo to do it with them.");
    sample.proposal(
        "Rome", "Oslo", "told", "to do it with them", CALL, MADE, Factuality.ASSERTED, null);
    assertThat(told(sample, Section.PROPOSALS)).isEmpty();
  }

  @Test
  void aDeniedDeadlineIsToldInWordsThatDenyIt() {
    Sample sample = Sample.of("The votes will not be counted until May 1.");
    sample.deadline("May 1", "2017-05-01", "The votes will not be counted");
    sample.deadlines.set(0, denied(sample.deadlines.get(0)));
    assertThat(told(sample, Section.DEADLINES))
        .containsExactly("By 2017-05-01 (“May 1”): The votes will not be counted; OPEN.");
  }

  @Test
  void whatObligesSomebodyIsToldWithItsVerb() {
    Sample sample = Sample.of("Rome says Oslo must leave the port.");
    sample.proposal(
        "Rome", "Oslo", "must", "leave the port", CALL, MADE, Factuality.ASSERTED, null);
    assertThat(told(sample, Section.PROPOSALS))
        .containsExactly("Rome → Oslo (call): must leave the port; MADE.");
  }

  @Test
  void theRestOfAPhraseIsNotTold() {
    Sample sample = Sample.of("Rome urged, of the port, nothing new.");
    sample.proposal("Rome", "urged", "of the port", CALL, MADE);
    assertThat(told(sample, Section.PROPOSALS)).isEmpty();
  }

  @Test
  void withoutContentAnAnswerIsTold() {
    Sample made = Sample.of("Rome has a plan.").proposal("Rome", "plan", null, CALL, MADE);
    assertThat(told(made, Section.PROPOSALS)).isEmpty();
    Sample rejected = Sample.of("Rome has a plan.");
    rejected.proposal("Rome", "plan", null, CALL, REJECTED);
    assertThat(told(rejected, Section.PROPOSALS)).hasSize(1);
  }

  @Test
  void aConditionThatOpensWithAPronounWantsASource() {
    String text = "It will go if the port is open, Rome said.";
    Sample silent = Sample.of(text);
    silent.condition("if", "the port is open", "It will go", ConditionKind.CONDITIONAL);
    assertThat(told(silent, Section.CONDITIONS)).isEmpty();
    Sample first = Sample.of("Should the port be open, it will go.");
    first.condition("Should", "the port be open", "it will go", ConditionKind.CONDITIONAL);
    assertThat(told(first, Section.CONDITIONS))
        .containsExactly("Should the port be open, it will go.");
  }

  @Test
  void aConditionForTheReaderIsNotTold() {
    Sample sample = Sample.of("If you travel, the embassy gives advice.");
    sample.condition("If", "you travel", "the embassy gives advice", ConditionKind.CONDITIONAL);
    assertThat(told(sample, Section.CONDITIONS)).isEmpty();
  }

  @Test
  void whatOpensASentenceIsNotTakenForPartOfAWording() {
    Sample sample = Sample.of("Under the plan, the talks should begin by May 1.");
    sample.deadline("May 1", "2017-05-01", "the plan, the talks should begin");
    assertThat(told(sample, Section.DEADLINES))
        .containsExactly("By 2017-05-01 (“May 1”): the talks should begin; OPEN.");
  }

  @Test
  void aLongWordingEndsBeforeAWordThatOpensAPhrase() {
    assertThat(new LooseWords(Sample.PHRASES).shorten("steps that lead the parties to a", 6))
        .isEqualTo("steps that lead the parties …");
  }
}
