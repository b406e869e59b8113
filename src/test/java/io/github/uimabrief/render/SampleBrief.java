package io.github.uimabrief.render;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.ConditionStatus;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.DeadlineStatus;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Modifier;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Polarity;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Provenance;
import io.github.uimabrief.model.Relation;
import io.github.uimabrief.model.Scope;
import io.github.uimabrief.model.Section;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.model.Total;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Briefs made by hand, so that renderers can be tested without anything being found. */
final class SampleBrief {

  static final String TEXT =
      "Norland offered Sudland a truce if it leaves the strait by March 3, envoys said. "
          + "At least 12 sailors were killed. Some 200 boats are at risk.";

  private static final Provenance PROVENANCE =
      new Provenance("uima-brief 9.9", "en 7", "1", "0".repeat(64));

  private SampleBrief() {}

  /** A brief in which every kind of item occurs and most fields have a value. */
  static Brief full() {
    return new Brief(
        document("sample", "A truce is offered", TEXT, LocalDate.of(2031, 2, 20)),
        findings(),
        Map.of(CasualtyKind.KILLED, new Total(null, 12L, null, List.of("K1"))),
        "Norland offered Sudland a truce [P1 C1].",
        List.of(
            new Line(
                Section.PROPOSALS,
                "Norland → Sudland (offer): a truce; made (envoys), to be told at such length that"
                    + " the line has to be broken",
                List.of("P1")),
            new Line(Section.PROPOSALS, "if it leaves the strait", List.of("C1", "P1")),
            new Line(Section.DEADLINES, "“March 3” = 2031-03-03", List.of("D1")),
            new Line(Section.NOT_COUNTED, "“Some 200 boats” (at risk)", List.of("N1")),
            new Line(Section.GAPS, "A reply is lacking.", List.of()),
            new Line(Section.GAPS, "So is a place.", List.of())),
        PROVENANCE);
  }

  /** A brief in which nothing was found and little is known. */
  static Brief empty(String text) {
    return new Brief(
        document("empty", null, text, null),
        new Findings(List.of(), List.of(), List.of(), List.of(), List.of()),
        Map.of(),
        "",
        List.of(),
        PROVENANCE);
  }

  /** A brief of one proposal that is told in the words given. */
  static Brief telling(String id, String title, String words) {
    Findings one = new Findings(List.of(proposal()), List.of(), List.of(), List.of(), List.of());
    return new Brief(
        document(id, title, TEXT, null),
        one,
        Map.of(),
        words,
        List.of(new Line(Section.PROPOSALS, words, List.of("P1"))),
        PROVENANCE);
  }

  private static Document document(String id, String title, String text, LocalDate date) {
    DateSource source = date == null ? DateSource.NONE : DateSource.METADATA;
    return new Document(id, title, date, source, "en", text, List.of());
  }

  private static Findings findings() {
    return new Findings(
        List.of(proposal()),
        List.of(condition()),
        List.of(deadline()),
        List.of(casualty()),
        List.of(
            new NotCounted(
                "N1", span("Some 200 boats"), Category.CASUALTY, "at-risk", "guard.at-risk")));
  }

  private static Proposal proposal() {
    return new Proposal(
        "P1",
        span("offered Sudland a truce"),
        span("offered"),
        span("a truce"),
        new Actor(span("Norland"), "Kingdom of Norland"),
        new Actor(span("Sudland"), null),
        ProposalKind.OFFER,
        ProposalStatus.MADE,
        Factuality.REPORTED,
        null,
        List.of(span("envoys")),
        null,
        "proposal.offer");
  }

  private static Condition condition() {
    return new Condition(
        "C1",
        span("if it leaves the strait by March 3"),
        span("if"),
        span("it leaves the strait by March 3"),
        Polarity.POSITIVE,
        ConditionKind.CONDITIONAL,
        ConditionStatus.OPEN,
        span("a truce"),
        new Actor(span("Norland"), null),
        "P1",
        null,
        Factuality.REPORTED,
        List.of(),
        "condition.if");
  }

  private static Deadline deadline() {
    return new Deadline(
        "D1",
        span("March 3"),
        "2031-03-03",
        "2031-03-03",
        Relation.BY,
        DeadlineStatus.OPEN,
        Factuality.REPORTED,
        null,
        null,
        span("it leaves the strait"),
        "C1",
        List.of(),
        "deadline.by");
  }

  private static Casualty casualty() {
    return new Casualty(
        "K1",
        span("At least 12"),
        CasualtyKind.KILLED,
        12L,
        12L,
        null,
        Modifier.AT_LEAST,
        span("sailors"),
        Factuality.ASSERTED,
        Scope.EVENT,
        null,
        null,
        null,
        List.of(),
        "casualty.killed");
  }

  private static Span span(String words) {
    int begin = TEXT.indexOf(words);
    return Span.of(TEXT, begin, begin + words.length());
  }
}
