package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Span;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Decides which items a brief tells: those whose words stand alone. The others stay among the
 * findings and are named under gaps; docs/output.md tells the rule.
 */
final class Tellable {

  /** Words of a wording that says something by itself. */
  private static final int ENOUGH = 2;

  /** What may be told without anybody who puts it forward. */
  private static final Set<ProposalKind> COURSES =
      EnumSet.of(ProposalKind.OFFER, ProposalKind.PLAN);

  private final Context context;
  private final Terms terms;
  private final Contents contents;
  private final Actors actors;

  Tellable(Context context, Findings findings) {
    this.context = context;
    this.terms = new Terms(context, findings);
    this.contents = new Contents(context, findings);
    this.actors = new Actors(context);
  }

  /** Those that no other one tells, with those of their terms that are told. */
  List<Entry> apart(List<Entry> entries) {
    return new Nesting(context, contents).outermost(entries.stream().map(this::of).toList());
  }

  private Entry of(Entry entry) {
    return new Entry(
        entry.tellings(),
        entry.conditions().stream().filter(this::nested).toList(),
        entry.deadlines());
  }

  /** Whether the proposal is told: somebody puts forward, or is asked for, something. */
  boolean proposal(Entry entry) {
    Proposal proposal = entry.fullest();
    return vouched(proposal.factuality(), proposal.attribution())
        && (proposal.content() == null
            ? answered(entry)
            : says(entry) && (termed(entry) || owned(entry)));
  }

  /** A proposal told without its content is worth a line for what became of it. */
  private boolean answered(Entry entry) {
    return actors.proposer(entry.fullest()) != null && entry.status() != ProposalStatus.MADE;
  }

  private boolean says(Entry entry) {
    Proposal proposal = entry.fullest();
    boolean both = actors.proposer(proposal) != null && actors.addressee(proposal) != null;
    String content = contents.told(proposal).text();
    return context.words().names(content)
        && words(content) >= (both || termed(entry) || told(entry) ? 1 : ENOUGH)
        && !context.loose().isFragment(proposal.content().text());
  }

  /** "Must act" without who. */
  private boolean obligesNobody(Proposal proposal) {
    return context.loose().isModal(proposal.cue().text())
        && actors.addressee(proposal) == null
        && !contents.tellsSubject(proposal)
        && Character.isLowerCase(proposal.content().text().codePointAt(0));
  }

  private static boolean termed(Entry entry) {
    return !entry.conditions().isEmpty() || !entry.deadlines().isEmpty();
  }

  private boolean owned(Entry entry) {
    Proposal proposal = entry.fullest();
    return !obligesNobody(proposal)
        && (told(entry)
            || COURSES.contains(proposal.kind())
            || actors.proposer(proposal) != null
            || actors.name(proposal.addressee()) != null
            || !actors.sources(proposal.attribution()).isEmpty());
  }

  /** Twice, or in the title. */
  private boolean told(Entry entry) {
    return entry.tellings().size() > 1
        || entry.tellings().stream().anyMatch(p -> context.sentences().inTitle(p.cue()));
  }

  /** A word may be enough where the text tells what depends on it: "if asked, they will come". */
  boolean nested(Condition condition) {
    String told = condition.statement().text();
    return (condition.consequent() != null || words(told) >= ENOUGH)
        && !context.loose().isFragment(told);
  }

  /** Whether a condition of its own is told: with what depends on it, and in whole clauses. */
  boolean condition(Condition condition) {
    return nested(condition)
        && terms.whole(condition).filter(told -> complete(told, condition)).isPresent();
  }

  /** Whether a deadline of its own is told: one that says when, and what is due. */
  boolean deadline(Deadline deadline) {
    Optional<String> due = terms.due(deadline).filter(this::fits);
    boolean negated = due.filter(context.words()::negated).isPresent();
    return negated || due.isPresent() && vouched(deadline.factuality(), deadline.attribution());
  }

  /** Something is due, and the words for it need not be cut. */
  private boolean fits(String what) {
    return words(what) >= ENOUGH && Wording.count(what) <= context.limits().contentWords();
  }

  /** A pronoun at the begin, or "you", is understood only where a source speaks. */
  private boolean complete(String told, Condition condition) {
    boolean spoken = !actors.sources(condition.attribution()).isEmpty();
    boolean first =
        told.regionMatches(true, 0, condition.cue().text(), 0, condition.cue().text().length());
    boolean begun = told.startsWith(Clause.CUT);
    String clause = first ? told.substring(condition.cue().text().length()) : told;
    return !context.loose().isFragment(told.replace(Clause.CUT, ""))
        && !context.loose().addressesReader(told)
        && !context.loose().clauses().namesNoSubject(clause)
        && !(begun && leans(told.substring(Clause.CUT.length())))
        && (spoken || first || !context.loose().lacksSubject(told));
  }

  /** Whether the words begin in the midst of a clause. */
  private boolean leans(String told) {
    String first = Tokens.of(told).stream().findFirst().orElse("");
    boolean clause = context.loose().opensClause(first);
    return context.loose().lacksSubject(told) || context.loose().opens(first) && !clause;
  }

  /** What the text does not stand behind is told where it says who does not. */
  private boolean vouched(Factuality factuality, List<Span> attribution) {
    boolean unreal = factuality == Factuality.DENIED || factuality == Factuality.HYPOTHETICAL;
    return !unreal || !actors.sources(attribution).isEmpty();
  }

  /** Words that do more than open a phrase or negate it. */
  private long words(String text) {
    return Tokens.of(text).stream()
        .filter(w -> !context.loose().opens(w) && !context.words().negated(w))
        .count();
  }
}
