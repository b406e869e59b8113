package io.github.uimabrief.cas;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.ConditionStatus;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.DeadlineStatus;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Modifier;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Polarity;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Relation;
import io.github.uimabrief.model.Scope;
import io.github.uimabrief.model.Span;
import org.apache.uima.jcas.JCas;

/**
 * Reads findings out of the host's CAS, whoever put them there, and names them P1, C1, D1, K1, N1
 * in document order.
 */
public final class FactReader {

  private final NamedFindings names;
  private final String text;

  private FactReader(JCas cas, NamedFindings names) {
    this.names = names;
    text = cas.getDocumentText();
  }

  /** All findings of the document under the given names. */
  public static Findings read(JCas cas, NamedFindings names) {
    return new FactReader(cas, names).read();
  }

  private Findings read() {
    return new Findings(
        names.proposals().stream().map(this::proposal).toList(),
        names.conditions().stream().map(this::condition).toList(),
        names.deadlines().stream().map(this::deadline).toList(),
        names.casualties().stream().map(this::casualty).toList(),
        names.notCounted().stream().map(this::notCounted).toList());
  }

  private Proposal proposal(io.github.uimabrief.type.Proposal from) {
    Arguments arguments = new Arguments(text, from);
    return new Proposal(
        from.getItemId(),
        span(from),
        arguments.span("cue"),
        arguments.span("content"),
        arguments.actor("proposer"),
        arguments.actor("addressee"),
        Code.of(ProposalKind.class, from.getKind()),
        Code.of(ProposalStatus.class, from.getStatus()),
        factuality(from),
        arguments.span("unconditional"),
        arguments.spans("attribution"),
        null,
        from.getRule());
  }

  private Condition condition(io.github.uimabrief.type.Condition from) {
    Arguments arguments = new Arguments(text, from);
    return new Condition(
        from.getItemId(),
        span(from),
        arguments.span("cue"),
        arguments.span("content"),
        Code.of(Polarity.class, from.getPolarity()),
        Code.of(ConditionKind.class, from.getKind()),
        Code.of(ConditionStatus.class, from.getStatus()),
        arguments.span("consequent"),
        arguments.actor("imposer"),
        null,
        null,
        factuality(from),
        arguments.spans("attribution"),
        from.getRule());
  }

  private Deadline deadline(io.github.uimabrief.type.Deadline from) {
    Arguments arguments = new Arguments(text, from);
    return new Deadline(
        from.getItemId(),
        span(from),
        from.getValue(),
        from.getDue(),
        Code.of(Relation.class, from.getRelation()),
        Code.of(DeadlineStatus.class, from.getStatus()),
        factuality(from),
        null,
        null,
        arguments.span("what"),
        null,
        arguments.spans("attribution"),
        from.getRule());
  }

  private Casualty casualty(io.github.uimabrief.type.Casualty from) {
    Arguments arguments = new Arguments(text, from);
    return new Casualty(
        from.getItemId(),
        span(from),
        Code.of(CasualtyKind.class, from.getKind()),
        number(from.getValue()),
        number(from.getLower()),
        number(from.getUpper()),
        Code.of(Modifier.class, from.getModifier()),
        arguments.span("victims"),
        factuality(from),
        Code.of(Scope.class, from.getScope()),
        from.getPartOf(),
        from.getSupersededBy(),
        null,
        arguments.spans("attribution"),
        from.getRule());
  }

  private NotCounted notCounted(io.github.uimabrief.type.NotCounted from) {
    return new NotCounted(
        from.getItemId(),
        span(from),
        Code.of(Category.class, from.getCategory()),
        from.getReason(),
        from.getRule());
  }

  private Span span(org.apache.uima.jcas.tcas.Annotation annotation) {
    return Span.of(text, annotation.getBegin(), annotation.getEnd());
  }

  private static Factuality factuality(io.github.uimabrief.type.Finding from) {
    return Code.of(Factuality.class, from.getFactuality());
  }

  private static Long number(String digits) {
    return digits == null ? null : Long.valueOf(digits);
  }
}
