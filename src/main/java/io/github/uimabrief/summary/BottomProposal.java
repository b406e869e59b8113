package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Writes the sentence on the main proposal, in the text's own words where these make a clause. */
final class BottomProposal {

  private static final Set<ProposalStatus> PLAIN =
      EnumSet.of(ProposalStatus.MADE, ProposalStatus.PLANNED);

  /** Words at most between the proposer and the cue of such a clause. */
  private static final int GAP = 5;

  /** Words at most between its cue and its content, where the addressee stands. */
  private static final int ADDRESSEE = 14;

  private static final int CONDITION_WORDS = 18;
  private static final int LEAST = 8;

  private final Context context;
  private final Actors actors;
  private final Terms terms;
  private final Contents contents;
  private final Nearness nearness;

  BottomProposal(Context context, Terms terms, Contents contents) {
    this.contents = contents;
    this.context = context;
    this.actors = new Actors(context);
    this.terms = terms;
    this.nearness = new Nearness(context.sentences());
  }

  /** Whether the text stands behind it and tells what it is. */
  static boolean stands(Entry entry) {
    return !ProposalLines.marked(entry.fullest().factuality()) && entry.fullest().content() != null;
  }

  /** The sentence in at most {@code limit} words, or in as few as can be. */
  String of(Entry entry, int limit) {
    List<String> refs = new ArrayList<>(List.of(entry.fullest().id()));
    String terms = condition(entry, refs) + status(entry);
    int left = limit - Wording.count(terms) - refs.size() - 1; // the last for an ellipsis
    return BottomLine.cited(context, clause(entry.fullest(), Math.max(LEAST, left)) + terms, refs);
  }

  private String condition(Entry entry, List<String> refs) {
    Optional<Condition> open = entry.conditions().stream().filter(c -> apart(entry, c)).findFirst();
    if (open.isEmpty()) {
      return "";
    }
    Condition first = open.get();
    refs.add(first.id());
    String whole = terms.beneath(first, contents.of(entry.fullest()));
    String told = context.fit(whole, CONDITION_WORDS);
    return context.phrase("bottom.on-condition", told);
  }

  /** Whether the content does not tell the condition already. */
  private static boolean apart(Entry entry, Condition condition) {
    return !entry.fullest().content().overlaps(condition.statement());
  }

  private String status(Entry entry) {
    String status = context.phrase("status." + entry.status().code());
    return PLAIN.contains(entry.status())
        ? ""
        : context.phrase("bottom.status", status.toLowerCase(Locale.ROOT));
  }

  private String clause(Proposal proposal, int words) {
    if (ownClause(proposal)) {
      Span clause = context.sentences().hull(proposal.proposer().span(), contents.of(proposal));
      return context.fit(clause.text(), words);
    }
    String frame = frame(proposal, "");
    int left = Math.max(LEAST, words - Wording.count(frame));
    return frame(proposal, context.fit(contents.told(proposal).text(), left));
  }

  private String frame(Proposal proposal, String content) {
    String kind = context.phrase("kind.a." + proposal.kind().code());
    String by = named("bottom.by", actors.proposer(proposal));
    String to = named("bottom.to", contents.whom(proposal));
    return context.phrase("bottom.proposal", kind, by, to, content);
  }

  private String named(String key, String actor) {
    return actor == null ? "" : context.phrase(key, actors.inSentence(actor));
  }

  private boolean isWhole(Span name) {
    return new WholeName(context).begun(name).equals(name.text());
  }

  private static String firstWord(Span span) {
    return Tokens.of(span.text()).stream().findFirst().orElse("");
  }

  /** Whether the text from the proposer to the end of the content is one clause with a subject. */
  private boolean ownClause(Proposal proposal) {
    if (actors.name(proposal.proposer()) == null || !isWhole(proposal.proposer().span())) {
      return false;
    }
    Span proposer = proposal.proposer().span();
    Span cue = proposal.cue();
    boolean named = !context.words().of(proposer.text()).isEmpty();
    String between = context.sentences().between(proposer.end(), cue.begin());
    return named
        && !context.loose().isVerbless(between.isBlank() ? firstWord(cue) : between.strip())
        && context.sentences().same(proposer, proposal.content())
        && Nearness.UNBROKEN.matcher(between).matches()
        && nearness.gap(proposer, cue) <= GAP
        && nearness.gap(cue, proposal.content()) <= ADDRESSEE;
  }
}
