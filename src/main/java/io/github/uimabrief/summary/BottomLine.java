package io.github.uimabrief.summary;

import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.DeadlineStatus;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes the conclusion in at most two sentences, each with the items it rests on: the most salient
 * proposal that stands, then the toll, or else a deadline, or else a condition.
 */
final class BottomLine {

  /** Words at most of what is due or what a condition says. */
  private static final int TERM_WORDS = 14;

  private final Context context;
  private final Terms terms;
  private final Contents contents;
  private final Optional<String> toll;
  private final Choice choice;

  BottomLine(
      Context context,
      Findings findings,
      Choice choice,
      Map<CasualtyKind, List<Account>> accounts) {
    this.context = context;
    this.terms = new Terms(context, findings);
    this.contents = new Contents(context, findings);
    this.toll = new BottomToll(context).of(accounts);
    this.choice = choice;
  }

  /**
   * The conclusion.
   *
   * @param first what to tell where nothing else stands
   */
  String of(Optional<Line> first) {
    Optional<Entry> main = choice.proposals().stream().filter(BottomProposal::stands).findFirst();
    Optional<String> due = main.flatMap(this::deadline).or(this::deadline);
    List<String> others =
        Stream.of(toll, due, condition(due.orElse(""))).flatMap(Optional::stream).toList();
    if (main.isEmpty()) {
      return fit(others.isEmpty() ? first.stream().map(this::told).toList() : others);
    }
    String second = others.isEmpty() ? "" : others.get(0);
    BottomProposal proposal = new BottomProposal(context, terms, contents);
    int limit = context.limits().bottomWords();
    String both = (proposal.of(main.get(), limit - Wording.count(second)) + " " + second).strip();
    return Wording.count(both) <= limit ? both : fit(List.of(proposal.of(main.get(), limit)));
  }

  /** As many of the first two sentences as there is room for. */
  private String fit(List<String> sentences) {
    if (sentences.isEmpty()) {
      return context.phrase("bottom.nothing");
    }
    int limit = context.limits().bottomWords();
    String both = String.join(" ", sentences.subList(0, Math.min(2, sentences.size())));
    String one = sentences.get(0);
    return Wording.count(both) <= limit ? both : Wording.shorten(one, Math.max(1, limit - 1));
  }

  /** The first deadline of the proposal; what is due stands in the sentence before. */
  private Optional<String> deadline(Entry main) {
    return main.deadlines().stream()
        .filter(d -> !ProposalLines.marked(d.factuality()))
        .map(d -> deadline(d, terms.when(d)))
        .findFirst();
  }

  private Optional<String> deadline() {
    Stream<Deadline> nested = choice.proposals().stream().flatMap(e -> e.deadlines().stream());
    return Stream.concat(choice.deadlines().stream(), nested)
        .filter(d -> !ProposalLines.marked(d.factuality()))
        .map(d -> deadline(d, terms.whole(d, TERM_WORDS)))
        .findFirst();
  }

  private String deadline(Deadline deadline, String told) {
    String status = context.phrase("status." + deadline.status().code());
    String marked =
        deadline.status() == DeadlineStatus.OPEN
            ? told
            : told + context.phrase("bottom.status", status.toLowerCase(Locale.ROOT));
    List<String> refs =
        choice.conditions().stream().anyMatch(c -> c.id().equals(deadline.target()))
            ? List.of(deadline.id(), deadline.target())
            : List.of(deadline.id());
    return cited(context, context.phrase("bottom.deadline", marked), refs);
  }

  private String told(Line line) {
    return cited(context, Wording.clean(line.text()), line.refs());
  }

  /** The first condition that the deadline's sentence does not tell. */
  private Optional<String> condition(String due) {
    List<String> told = choice.deadlines().stream().map(Deadline::target).toList();
    return choice.conditions().stream()
        .filter(c -> !told.contains(c.id()) && !due.contains(words(c)))
        .map(c -> cited(context, context.phrase("bottom.condition", words(c)), List.of(c.id())))
        .findFirst();
  }

  private String words(Condition condition) {
    return terms.whole(condition).orElseGet(() -> terms.condition(condition));
  }

  /** The sentence with the ids of the items it rests on. */
  static String cited(Context context, String told, List<String> refs) {
    return Wording.sentence(context.phrase("cited", told, String.join(" ", refs)));
  }
}
