package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Findings;
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
    ConditionLinker onConditions = new ConditionLinker(sentences, words, findings);
    List<Condition> conditions = findings.conditions().stream().map(onConditions::link).toList();
    DeadlineLinker onDeadlines = new DeadlineLinker(sentences, findings.proposals(), conditions);
    List<Deadline> deadlines = onDeadlines.link(findings.deadlines());
    return new Findings(
        findings.proposals(), conditions, deadlines, findings.casualties(), findings.notCounted());
  }
}
