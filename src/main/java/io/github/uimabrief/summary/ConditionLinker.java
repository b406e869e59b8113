package io.github.uimabrief.summary;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds what depends on a condition: the first test that names an item decides. */
final class ConditionLinker {

  /** Words that may stand between a proposal and the condition after it. */
  private static final int GAP_AFTER = 2;

  /** Words that may stand between a condition and the proposal after it. */
  private static final int GAP_BEFORE = 4;

  /** Words between a condition and a deadline that may stand in what depends on it. */
  private static final int CLAUSE = 8;

  private final Sentences sentences;
  private final Nearness nearness;
  private final BackReference backReference;
  private final List<Proposal> proposals;
  private final List<Condition> conditions;
  private final List<Deadline> deadlines;
  private final List<Function<Condition, Optional<? extends Item>>> tests =
      List.of(
          this::inside,
          this::ordered,
          this::consequence,
          this::adjacent,
          this::outerCondition,
          this::dueDate,
          this::earlier);

  ConditionLinker(
      Sentences sentences,
      ContentWords words,
      List<Proposal> proposals,
      List<Condition> conditions,
      List<Deadline> deadlines) {
    this.sentences = sentences;
    this.nearness = new Nearness(sentences);
    this.backReference = new BackReference(sentences, words, proposals);
    this.proposals = proposals;
    this.conditions = conditions;
    this.deadlines = deadlines;
  }

  /** The condition with its target, or as it was where there is none or a rule has set one. */
  Condition link(Condition condition) {
    if (condition.target() != null) {
      return condition;
    }
    return tests.stream()
        .map(test -> test.apply(condition))
        .flatMap(Optional::stream)
        .findFirst()
        .map(item -> condition.withTarget(item.id()))
        .orElse(condition);
  }

  /** The condition stands inside the proposal: "asked them, if in need, to go". */
  private Optional<Proposal> inside(Condition condition) {
    Span whole = sentences.hull(condition.cue(), condition.statement());
    List<Proposal> outer = proposals.stream().filter(p -> !whole.covers(p.cue())).toList();
    return nearness.holding(condition.cue(), outer, nearness::extent);
  }

  /** What is proposed is itself the condition: "leave or face …". */
  private Optional<Proposal> ordered(Condition condition) {
    return condition.statement().begin() < condition.cue().begin()
        ? nearness.overlapping(condition.statement(), proposals, Proposal::content)
        : Optional.empty();
  }

  /** The consequent tells the proposal: "if asked, Jordan would offer to mediate". */
  private Optional<Proposal> consequence(Condition condition) {
    return Optional.ofNullable(condition.consequent())
        .flatMap(c -> nearness.overlapping(c, proposals, nearness::extent));
  }

  /** No consequent is known and the proposal stands next to the condition in its sentence. */
  private Optional<Proposal> adjacent(Condition condition) {
    if (condition.consequent() != null) {
      return Optional.empty();
    }
    return inSentence(condition)
        .filter(
            p ->
                nearness.gap(nearness.extent(p), condition.cue()) <= GAP_AFTER
                    || nearness.gap(condition.statement(), start(p)) <= GAP_BEFORE)
        .findFirst();
  }

  private Stream<Proposal> inSentence(Condition condition) {
    return proposals.stream().filter(p -> sentences.same(p.cue(), condition.cue()));
  }

  private Span start(Proposal proposal) {
    Actor proposer = proposal.proposer();
    return proposer != null && sentences.same(proposer.span(), proposal.cue())
        ? sentences.hull(proposer.span(), proposal.cue())
        : proposal.cue();
  }

  /** The condition stands inside what another one states, or in what depends on that. */
  private Optional<Condition> outerCondition(Condition condition) {
    List<Condition> others =
        conditions.stream().filter(c -> !c.id().equals(condition.id())).toList();
    return nearness.holding(condition.cue(), others, Condition::statement);
  }

  /** A deadline depends on the condition: "if it agrees, the truce lasts until May". */
  private Optional<Deadline> dueDate(Condition condition) {
    if (condition.consequent() != null) {
      return nearness.overlapping(condition.consequent(), deadlines, Deadline::span);
    }
    return inSentence(condition).findAny().isPresent()
        ? Optional.empty()
        : deadlines.stream().filter(d -> follows(condition, d)).findFirst();
  }

  private boolean follows(Condition condition, Deadline deadline) {
    return sentences.same(condition.cue(), deadline.span())
        && nearness.gap(condition.statement(), deadline.span()) <= CLAUSE;
  }

  private Optional<Proposal> earlier(Condition condition) {
    return backReference.of(condition);
  }
}
