package io.github.uimabrief.summary;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the proposal of an earlier sentence that depends on a condition. */
final class BackReference {

  /** Sentences back to a proposal that the consequent names or tells again. */
  private static final int REFERENCE = 6;

  /** Sentences back to a proposal of the one who sets the condition. */
  private static final int IMPOSER = 12;

  /** Sentences back to the nearest live proposal from a noun with its content apart. */
  private static final int NOUN = 4;

  /** Sentences back to it from another cue. */
  private static final int OTHER = 1;

  private static final double RETOLD = 0.5;

  private final Sentences sentences;
  private final ContentWords words;
  private final List<Proposal> proposals;

  BackReference(Sentences sentences, ContentWords words, List<Proposal> proposals) {
    this.sentences = sentences;
    this.words = words;
    this.proposals = proposals;
  }

  /** By name or content, else by the one who sets the condition, else by nearness. */
  Optional<Proposal> of(Condition condition) {
    return reference(condition).or(() -> imposed(condition)).or(() -> nominal(condition));
  }

  /** The sentence names an earlier proposal ("the initiative …") or tells its content again. */
  private Optional<Proposal> reference(Condition condition) {
    Span clause = sentences.around(condition.cue());
    return before(condition, REFERENCE)
        .filter(p -> names(clause, p) || retells(condition.consequent(), p))
        .max(Comparator.comparingInt(p -> p.cue().begin()));
  }

  private boolean names(Span clause, Proposal proposal) {
    Set<String> name = words.of(proposal.cue().text());
    return (proposal.kind().isCourse() || proposal.kind() == ProposalKind.SUGGESTION)
        && !sentences.same(clause, proposal.cue())
        && !name.isEmpty()
        && words.of(clause.text()).containsAll(name);
  }

  private boolean retells(Span clause, Proposal proposal) {
    return clause != null
        && proposal.content() != null
        && words.alike(clause.text(), proposal.content().text(), RETOLD);
  }

  /** The nearest earlier proposal of the one who sets the condition. */
  private Optional<Proposal> imposed(Condition condition) {
    Actor imposer = condition.imposer();
    if (imposer == null || condition.consequent() != null) {
      return Optional.empty();
    }
    return before(condition, IMPOSER)
        .filter(p -> p.proposer() != null && same(p.proposer(), imposer))
        .max(Comparator.comparingInt(p -> p.cue().begin()));
  }

  private boolean same(Actor a, Actor b) {
    return words.meet(a.label(), b.label()) || words.meet(a.span().text(), b.span().text());
  }

  /** A condition named by a noun, with nothing in its sentence that depends on it. */
  private Optional<Proposal> nominal(Condition condition) {
    boolean alone =
        condition.kind() == ConditionKind.PRECONDITION
            && !words.isConjunction(condition.cue().text());
    Span cue = condition.cue();
    boolean apart = !sentences.between(cue.end(), condition.statement().begin()).isBlank();
    return alone
        ? before(condition, apart ? NOUN : OTHER)
            .filter(BackReference::live)
            .max(Comparator.comparingInt(p -> p.cue().begin()))
        : Optional.empty();
  }

  private Stream<Proposal> before(Condition condition, int limit) {
    return proposals.stream()
        .filter(p -> p.cue().begin() < condition.cue().begin())
        .filter(p -> sentences.distance(p.cue(), condition.cue()) <= limit);
  }

  private static boolean live(Proposal proposal) {
    return proposal.status() != ProposalStatus.REJECTED
        && proposal.status() != ProposalStatus.WITHDRAWN;
  }
}
