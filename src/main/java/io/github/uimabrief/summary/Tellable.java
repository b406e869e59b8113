package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import java.util.List;

/**
 * Decides which items a brief tells: those whose words stand alone. The others stay among the
 * findings and are named under gaps; docs/output.md tells the rule.
 */
final class Tellable {

  /** Words of a wording that says something by itself. */
  private static final int ENOUGH = 2;

  /** Words of a plan of nobody that says something by itself. */
  private static final int COURSE = 4;

  private final Context context;
  private final Contents contents;
  private final Actors actors;
  private final TellableTerms terms;
  private final Stump stump;
  private final Quotation quotation;
  private final List<Condition> conditions;

  Tellable(Context context, Findings findings) {
    this.context = context;
    this.contents = new Contents(context, findings);
    this.actors = new Actors(context);
    this.conditions = findings.conditions();
    this.terms = new TellableTerms(context, findings);
    this.stump = new Stump(context);
    this.quotation = new Quotation(context);
  }

  /** Those that no other one tells, with those of their terms that are told. */
  List<Entry> apart(List<Entry> entries) {
    return new Nesting(context, contents).outermost(entries.stream().map(this::of).toList());
  }

  private Entry of(Entry entry) {
    return new Entry(
        entry.tellings(),
        entry.conditions().stream().filter(terms::nested).toList(),
        entry.deadlines());
  }

  /** Whether the proposal is told: somebody puts forward, or is asked for, something. */
  boolean proposal(Entry entry) {
    Proposal proposal = entry.fullest();
    return terms.vouched(proposal.factuality(), proposal.attribution())
        && !isReference(proposal)
        && !reverses(proposal)
        && (proposal.content() == null
            ? answered(entry)
            : says(entry) && !obligesNobody(proposal) && (termed(entry) || owned(entry)));
  }

  /**
   * Named where a condition says what it is a condition of: "in order for the proposal to pass".
   */
  private boolean isReference(Proposal proposal) {
    return conditions.stream()
        .anyMatch(
            c ->
                c.cue().end() <= proposal.cue().begin()
                    && proposal.cue().end() <= c.statement().begin());
  }

  /** A proposal told without its content is worth a line for what became of it. */
  private boolean answered(Entry entry) {
    return actors.proposer(entry.fullest()) != null && entry.status() != ProposalStatus.MADE;
  }

  private boolean says(Entry entry) {
    Proposal proposal = entry.fullest();
    boolean both = actors.proposer(proposal) != null && contents.whom(proposal) != null;
    String content = contents.told(proposal).text();
    return context.words().names(content)
        && !context.loose().clauses().isDangling(content)
        && !stump.isCut(contents.told(proposal))
        && !context.loose().clauses().isCut(context.own(contents.told(proposal)))
        && terms.words(content) >= (both || termed(entry) || told(entry) ? 1 : ENOUGH)
        && !context.loose().isFragment(proposal.content().text());
  }

  /** "I don’t think that anybody must act": the words say the opposite without the denial. */
  private boolean reverses(Proposal proposal) {
    return proposal.factuality() == Factuality.DENIED
        && context.loose().isModal(proposal.cue().text());
  }

  /** "Must act" without who. */
  private boolean obligesNobody(Proposal proposal) {
    return context.loose().isModal(proposal.cue().text())
        && contents.whom(proposal) == null
        && !contents.tellsSubject(proposal)
        && Character.isLowerCase(proposal.content().text().codePointAt(0));
  }

  private static boolean termed(Entry entry) {
    return !entry.conditions().isEmpty() || !entry.deadlines().isEmpty();
  }

  private boolean owned(Entry entry) {
    Proposal proposal = entry.fullest();
    return told(entry)
        || actors.proposer(proposal) != null
        || actors.name(proposal.addressee()) != null
        || isCourse(proposal)
        || proposal.kind() == ProposalKind.OFFER && actors.speaks(proposal)
        || proposal.proposer() == null && !actors.sources(proposal.attribution()).isEmpty();
  }

  /** A plan that a text tells in full words is worth a line without whose it is; not so in talk. */
  private boolean isCourse(Proposal proposal) {
    String content = contents.told(proposal).text();
    return proposal.kind() == ProposalKind.PLAN
        && Wording.count(content) >= COURSE
        && !context.loose().lacksSubject(content)
        && !context.loose().clauses().speaks(content)
        && !quotation.isTalk();
  }

  /** Twice, or in the title. */
  private boolean told(Entry entry) {
    return entry.tellings().size() > 1
        || entry.tellings().stream().anyMatch(p -> context.sentences().inTitle(p.cue()));
  }

  /** Whether a condition is told beneath its proposal. */
  boolean nested(Condition condition) {
    return terms.nested(condition);
  }

  /** Whether a condition of its own is told. */
  boolean condition(Condition condition) {
    return terms.condition(condition);
  }

  /** Whether a deadline of its own is told. */
  boolean deadline(Deadline deadline) {
    return terms.deadline(deadline);
  }
}
