package io.github.uimabrief.summary;

import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the conclusion in at most two sentences, each slot with the items it rests on. */
final class BottomLine {

  private static final Set<ProposalStatus> PLAIN =
      EnumSet.of(ProposalStatus.MADE, ProposalStatus.PLANNED);

  /** Words between the proposer and the cue of a clause that can stand as it is. */
  private static final int GAP = 5;

  /** Words between the cue and the content of a clause that can stand as it is. */
  private static final int ADDRESSEE = 14;

  private static final int CONDITION_WORDS = 12;
  private static final int FRAME_WORDS = 12;
  private static final int KINDS = 3;

  private final Context context;
  private final Actors actors;
  private final Terms terms;
  private final Figures figures;
  private final Nearness nearness;

  BottomLine(Context context) {
    this.context = context;
    this.actors = new Actors(context);
    this.terms = new Terms(context);
    this.figures = new Figures(context);
    this.nearness = new Nearness(context.sentences());
  }

  /**
   * The conclusion.
   *
   * @param ranked the proposals by salience
   * @param accounts the tolls of the event
   * @param conditions the conditions that belong to no proposal
   * @param deadlines all deadlines, each once
   */
  String of(
      List<Entry> ranked,
      Map<CasualtyKind, List<Account>> accounts,
      List<Condition> conditions,
      List<Deadline> deadlines) {
    List<String> others =
        Stream.of(
                accounts.isEmpty() ? Stream.<String>empty() : Stream.of(toll(accounts)),
                deadlines.stream().limit(1).map(this::deadline),
                conditions.stream().limit(1).map(this::condition))
            .flatMap(s -> s)
            .toList();
    List<String> sentences = new ArrayList<>(others.subList(0, Math.min(2, others.size())));
    List<Entry> live = ranked.stream().filter(BottomLine::stands).limit(1).toList();
    if (!live.isEmpty()) {
      String second = sentences.isEmpty() ? "" : sentences.get(0);
      String first = proposal(live.get(0), context.limits().bottomWords() - Wording.count(second));
      sentences = new ArrayList<>(second.isEmpty() ? List.of(first) : List.of(first, second));
    }
    return fit(sentences);
  }

  private String fit(List<String> sentences) {
    if (sentences.isEmpty()) {
      return context.phrase("bottom.nothing");
    }
    String both = String.join(" ", sentences);
    int limit = context.limits().bottomWords();
    String kept = Wording.count(both) <= limit ? both : sentences.get(0);
    return Wording.count(kept) <= limit ? kept : Wording.shorten(kept, limit);
  }

  private static boolean stands(Entry entry) {
    return !ProposalLines.marked(entry.fullest().factuality())
        && entry.fullest().content() != null;
  }

  private String proposal(Entry entry, int words) {
    List<String> refs = new ArrayList<>(List.of(entry.fullest().id()));
    String condition = "";
    if (!entry.conditions().isEmpty()) {
      Condition first = entry.conditions().get(0);
      refs.add(first.id());
      condition =
          context.phrase(
              "bottom.on-condition", Wording.shorten(terms.condition(first), CONDITION_WORDS));
    }
    int left = Math.max(1, words - Wording.count(condition) - FRAME_WORDS);
    String told = clause(entry.fullest(), left);
    String status =
        PLAIN.contains(entry.status())
            ? ""
            : context.phrase("bottom.status", context.phrase("status." + entry.status().code()));
    return cited(told + condition + status, refs);
  }

  /** The text's own clause from the proposer to the end of the content, or a frame for it. */
  private String clause(Proposal proposal, int words) {
    if (actors.name(proposal.proposer()) != null && ownClause(proposal)) {
      Span clause = context.sentences().hull(proposal.proposer().span(), proposal.content());
      return Wording.shorten(clause.text(), words);
    }
    String proposer = actors.proposer(proposal);
    String addressee = actors.name(proposal.addressee());
    String kind = context.phrase("kind.a." + proposal.kind().code());
    String by = proposer == null ? "" : context.phrase("bottom.by", proposer);
    String to = addressee == null ? "" : context.phrase("bottom.to", addressee);
    String content = Wording.shorten(proposal.content().text(), words);
    return context.phrase("bottom.proposal", kind, by, to, content);
  }

  private boolean ownClause(Proposal proposal) {
    Span proposer = proposal.proposer().span();
    boolean named = !context.words().of(proposer.text()).isEmpty();
    return named
        && context.sentences().same(proposer, proposal.content())
        && nearness.gap(proposer, proposal.cue()) <= GAP
        && nearness.gap(proposal.cue(), proposal.content()) <= ADDRESSEE;
  }

  private String toll(Map<CasualtyKind, List<Account>> accounts) {
    List<String> refs = new ArrayList<>();
    List<String> told = new ArrayList<>();
    accounts.entrySet().stream()
        .limit(KINDS)
        .forEach(
            e -> {
              told.add(toll(e.getKey(), e.getValue()));
              e.getValue().stream()
                  .flatMap(a -> a.figures().stream())
                  .map(Casualty::id)
                  .forEach(refs::add);
            });
    return cited(context.phrase("bottom.toll", String.join(", ", told)), refs);
  }

  private String toll(CasualtyKind kind, List<Account> accounts) {
    boolean one = accounts.size() == 1 && Figures.exact(accounts.get(0)).isPresent();
    String number =
        one ? figures.account(accounts.get(0)) : figures.number(Totals.sum(accounts));
    String disputed =
        accounts.stream().anyMatch(Account::disputed) ? context.phrase("bottom.disputed") : "";
    return context.phrase("toll." + kind.code(), number) + disputed;
  }

  private String deadline(Deadline deadline) {
    return cited(context.phrase("bottom.deadline", terms.whole(deadline)), List.of(deadline.id()));
  }

  private String condition(Condition condition) {
    return cited(
        context.phrase("bottom.condition", terms.whole(condition)), List.of(condition.id()));
  }

  private String cited(String told, List<String> refs) {
    String ids = refs.stream().collect(Collectors.joining(" "));
    return Wording.sentence(context.phrase("cited", told, ids));
  }
}
