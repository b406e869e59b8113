package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.ConditionStatus;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Section;
import io.github.uimabrief.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Writes the conditions and deadlines that belong to no proposal. */
final class TermLines {

  private final Context context;
  private final Findings findings;
  private final Terms terms;
  private final Actors actors;

  TermLines(Context context, Findings findings) {
    this.context = context;
    this.findings = findings;
    this.terms = new Terms(context, findings);
    this.actors = new Actors(context);
  }

  /** One condition of its own; its words say themselves how certain it is. */
  Line of(Condition condition) {
    List<String> marks = new ArrayList<>();
    if (condition.status() != ConditionStatus.OPEN) {
      marks.add(context.phrase("status." + condition.status().code()));
    }
    String told =
        terms
            .whole(condition)
            .orElseGet(() -> context.phrase("condition.nested", terms.condition(condition)));
    String text = sourced(marked(told, marks), condition.attribution());
    return line(Section.CONDITIONS, text, Entries.tellings(condition, findings.conditions()));
  }

  /** One deadline of its own. */
  Line of(Deadline deadline) {
    List<String> marks = new ArrayList<>();
    marks.add(context.phrase("status." + deadline.status().code()));
    String told = terms.whole(deadline, context.limits().contentWords());
    if (deadline.factuality() != Factuality.DENIED || !context.words().negated(told)) {
      certainty(deadline.factuality(), marks);
    }
    String text = sourced(marked(told, marks), deadline.attribution());
    return line(Section.DEADLINES, text, Entries.tellings(deadline, findings.deadlines()));
  }

  private void certainty(Factuality factuality, List<String> marks) {
    if (ProposalLines.marked(factuality)) {
      marks.add(context.phrase("factuality." + factuality.code()));
    }
  }

  private String marked(String text, List<String> marks) {
    String told = text;
    for (String mark : marks) {
      told = context.phrase("standing", told, mark);
    }
    return told;
  }

  private String sourced(String text, List<Span> attribution) {
    String sources = actors.sources(attribution);
    boolean told = sources.isEmpty() || text.contains(sources);
    return told ? text : context.phrase("standing.source", text, sources);
  }

  private static Line line(Section section, String text, List<String> refs) {
    return new Line(section, Wording.sentence(text), refs);
  }
}
