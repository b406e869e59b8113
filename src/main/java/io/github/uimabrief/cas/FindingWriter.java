package io.github.uimabrief.cas;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.Argument;
import io.github.uimabrief.type.ArgumentLink;
import io.github.uimabrief.type.Finding;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;

/** Writes findings into the host's CAS. */
public final class FindingWriter {

  private final JCas cas;

  /** A writer into {@code cas}. */
  public FindingWriter(JCas cas) {
    this.cas = cas;
  }

  /** Writes all findings. */
  public void write(Findings findings) {
    findings.proposals().forEach(this::write);
    findings.conditions().forEach(this::write);
    findings.deadlines().forEach(this::write);
    findings.casualties().forEach(this::write);
    findings.notCounted().forEach(this::write);
  }

  private void write(Proposal proposal) {
    var annotation = new io.github.uimabrief.type.Proposal(cas);
    annotation.setKind(proposal.kind().code());
    annotation.setStatus(proposal.status().code());
    List<ArgumentLink> links = new ArrayList<>();
    link(links, "cue", proposal.cue());
    link(links, "content", proposal.content());
    link(links, "proposer", proposal.proposer());
    link(links, "addressee", proposal.addressee());
    link(links, "unconditional", proposal.unconditional());
    finish(annotation, proposal, links);
  }

  private void write(Condition condition) {
    var annotation = new io.github.uimabrief.type.Condition(cas);
    annotation.setPolarity(condition.polarity().code());
    annotation.setKind(condition.kind().code());
    annotation.setStatus(condition.status().code());
    List<ArgumentLink> links = new ArrayList<>();
    link(links, "cue", condition.cue());
    link(links, "content", condition.content());
    link(links, "consequent", condition.consequent());
    link(links, "imposer", condition.imposer());
    finish(annotation, condition, links);
  }

  private void write(Deadline deadline) {
    var annotation = new io.github.uimabrief.type.Deadline(cas);
    annotation.setValue(deadline.value());
    annotation.setDue(deadline.due());
    annotation.setRelation(deadline.relation().code());
    annotation.setStatus(deadline.status().code());
    List<ArgumentLink> links = new ArrayList<>();
    link(links, "what", deadline.what());
    finish(annotation, deadline, links);
  }

  private void write(Casualty casualty) {
    var annotation = new io.github.uimabrief.type.Casualty(cas);
    annotation.setKind(casualty.kind().code());
    annotation.setValue(text(casualty.value()));
    annotation.setLower(text(casualty.lower()));
    annotation.setUpper(text(casualty.upper()));
    annotation.setModifier(casualty.modifier().code());
    annotation.setScope(casualty.scope().code());
    annotation.setItemId(casualty.id());
    annotation.setPartOf(casualty.partOf());
    annotation.setSupersededBy(casualty.supersededBy());
    List<ArgumentLink> links = new ArrayList<>();
    link(links, "victims", casualty.victims());
    finish(annotation, casualty, links);
  }

  private void write(NotCounted near) {
    var annotation = new io.github.uimabrief.type.NotCounted(cas);
    annotation.setBegin(near.span().begin());
    annotation.setEnd(near.span().end());
    annotation.setCategory(near.category().code());
    annotation.setReason(near.reason());
    annotation.setRule(near.rule());
    annotation.addToIndexes();
  }

  private void finish(Finding annotation, Item item, List<ArgumentLink> links) {
    item.attribution().forEach(source -> link(links, "attribution", source));
    annotation.setBegin(item.span().begin());
    annotation.setEnd(item.span().end());
    annotation.setRule(item.rule());
    annotation.setFactuality(item.factuality().code());
    annotation.setArguments(FSArray.create(cas, links.toArray(ArgumentLink[]::new)));
    annotation.addToIndexes();
  }

  private void link(List<ArgumentLink> links, String role, Actor actor) {
    if (actor != null) {
      link(links, role, actor.span()).setName(actor.name());
    }
  }

  private Argument link(List<ArgumentLink> links, String role, Span span) {
    if (span == null) {
      return null;
    }
    Argument argument = new Argument(cas, span.begin(), span.end());
    argument.addToIndexes();
    ArgumentLink link = new ArgumentLink(cas);
    link.setRole(role);
    link.setTarget(argument);
    links.add(link);
    return argument;
  }

  private static String text(Long number) {
    return number == null ? null : number.toString();
  }
}
