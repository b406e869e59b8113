package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.Span;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Finds what a deadline bounds: the first test that names an item decides. */
final class DeadlineLinker {

  /** Words that may stand between a proposal and the deadline after it. */
  private static final int GAP_AFTER = 4;

  /** As many where no punctuation mark stands among them. */
  private static final int GAP_UNBROKEN = 12;

  /** Words that may stand between a deadline and the cue after it ("a three-day ultimatum"). */
  private static final int GAP_BEFORE = 1;

  private final Sentences sentences;
  private final Nearness nearness;
  private final List<Proposal> proposals;
  private final List<Condition> conditions;
  private final List<Function<Deadline, Optional<? extends Item>>> tests =
      List.of(this::insideProposal, this::insideCondition, this::whatIsProposed, this::adjacent);

  DeadlineLinker(Sentences sentences, List<Proposal> proposals, List<Condition> conditions) {
    this.sentences = sentences;
    this.nearness = new Nearness(sentences);
    this.proposals = proposals;
    this.conditions = conditions;
  }

  /** The deadlines with their targets; one told again next door takes the target of the other. */
  List<Deadline> link(List<Deadline> deadlines) {
    List<Deadline> linked = deadlines.stream().map(this::link).toList();
    return linked.stream().map(d -> d.target() == null ? retold(d, linked) : d).toList();
  }

  private Deadline link(Deadline deadline) {
    if (deadline.target() != null) {
      return deadline;
    }
    return tests.stream()
        .map(test -> test.apply(deadline))
        .flatMap(Optional::stream)
        .findFirst()
        .map(item -> deadline.withTarget(item.id()))
        .orElse(deadline);
  }

  private Optional<Proposal> insideProposal(Deadline deadline) {
    return nearness.holding(deadline.span(), proposals, nearness::extent).filter(this::real);
  }

  private Optional<Condition> insideCondition(Deadline deadline) {
    return nearness
        .holding(deadline.span(), conditions, Condition::statement)
        .or(() -> nearness.overlapping(deadline.span(), conditions, Condition::statement));
  }

  private Optional<Proposal> whatIsProposed(Deadline deadline) {
    return Optional.ofNullable(deadline.what())
        .flatMap(what -> nearness.overlapping(what, proposals, nearness::extent));
  }

  private Optional<Proposal> adjacent(Deadline deadline) {
    return proposals.stream()
        .filter(p -> sentences.same(p.cue(), deadline.span()))
        .filter(p -> nextTo(nearness.extent(p), deadline.span()))
        .findFirst();
  }

  private boolean nextTo(Span proposal, Span deadline) {
    int gap = nearness.gap(proposal, deadline);
    String between = sentences.between(proposal.end(), deadline.begin());
    return gap <= GAP_AFTER
        || gap <= GAP_UNBROKEN && Nearness.UNBROKEN.matcher(between).matches()
        || nearness.gap(deadline, proposal) <= GAP_BEFORE;
  }

  /** Whether its cue is not that of a condition as well. */
  private boolean real(Proposal proposal) {
    return conditions.stream().noneMatch(c -> c.cue().overlaps(proposal.cue()));
  }

  private Deadline retold(Deadline deadline, List<Deadline> all) {
    return all.stream()
        .filter(d -> d.target() != null && Objects.equals(d.value(), deadline.value()))
        .filter(d -> Math.abs(sentences.distance(d.span(), deadline.span())) <= 1)
        .findFirst()
        .map(d -> deadline.withTarget(d.target()))
        .orElse(deadline);
  }
}
