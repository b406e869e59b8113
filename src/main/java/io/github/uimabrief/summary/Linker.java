package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Proposal;
import java.util.ArrayList;
import java.util.List;

/**
 * Links each condition to what depends on it and each deadline to what it bounds. A target that a
 * rule has set already is kept. The order of the tests is told in docs/output.md.
 */
final class Linker {

  private final ContentWords words;

  Linker(ContentWords words) {
    this.words = words;
  }

  /** The same findings with the targets filled in. */
  Findings link(Document document, Findings findings) {
    Sentences sentences = new Sentences(document);
    List<Proposal> proposals = distinct(findings.proposals());
    ConditionLinker onConditions =
        new ConditionLinker(
            sentences, words, proposals, findings.conditions(), findings.deadlines());
    List<Condition> conditions = findings.conditions().stream().map(onConditions::link).toList();
    DeadlineLinker onDeadlines = new DeadlineLinker(sentences, proposals, conditions);
    List<Deadline> deadlines =
        new Replacements(sentences).mark(onDeadlines.link(findings.deadlines()));
    return new Findings(
        findings.proposals(), conditions, deadlines, findings.casualties(), findings.notCounted());
  }

  /** Without those that are but a second cue for the content of an earlier one. */
  private List<Proposal> distinct(List<Proposal> proposals) {
    List<Proposal> distinct = new ArrayList<>();
    for (Proposal proposal : proposals) {
      if (distinct.stream().noneMatch(p -> Retelling.oneContent(p, proposal, words))) {
        distinct.add(proposal);
      }
    }
    return distinct;
  }
}
