package io.github.uimabrief.summary;

import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.Span;
import java.util.List;
import java.util.Objects;

/**
 * Says what is proposed, without a second proposal that is joined to it ("accept the truce *and
 * called for elections*"): that one has a line of its own. Words taken for an addressee that name
 * nobody belong to what is proposed.
 */
final class Contents {

  private final Context context;
  private final List<Proposal> all;
  private final Actors actors;
  private final Opening opening;

  Contents(Context context, Findings findings) {
    this.context = context;
    this.all = findings.proposals();
    this.actors = new Actors(context);
    this.opening = new Opening(context);
  }

  /** The content up to the first proposal joined to it; null for null. */
  Span of(Proposal proposal) {
    if (proposal.content() == null) {
      return null;
    }
    Span content = opened(proposal, whole(proposal));
    return all.stream()
        .filter(other -> other.sameAs() == null && !other.id().equals(proposal.id()))
        .map(other -> before(content, other.cue()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(content);
  }

  /**
   * The content with a cue that obliges right before it ("must leave"); the cue where it is all.
   */
  Span told(Proposal proposal) {
    Span content = of(proposal);
    if (content == null) {
      return proposal.cue();
    }
    String between = context.sentences().between(proposal.cue().end(), content.begin());
    boolean obliges = context.loose().isModal(proposal.cue().text());
    return obliges && proposal.cue().end() < content.begin() && between.isBlank()
        ? context.sentences().hull(proposal.cue(), content)
        : content;
  }

  /** The content on that side of an opening's comma on which its cue stands. */
  private Span opened(Proposal proposal, Span content) {
    return proposal.cue().begin() < content.begin()
        ? opening.within(content)
        : opening.behind(content);
  }

  private Span whole(Proposal proposal) {
    Span content = proposal.content();
    boolean nobody =
        proposal.addressee() != null
            && !actors.isName(proposal.addressee())
            && proposal.cue().end() <= proposal.addressee().span().begin()
            && proposal.addressee().span().end() <= content.begin();
    return nobody ? context.sentences().hull(proposal.addressee().span(), content) : content;
  }

  /** The part of the content before a cue that a linking word joins to it; null where none does. */
  private Span before(Span content, Span cue) {
    if (cue.begin() <= content.begin() || cue.begin() >= content.end()) {
      return null;
    }
    String part = context.sentences().between(content.begin(), cue.begin()).strip();
    String words = context.loose().unlinked(part);
    return words == null || words.isEmpty()
        ? null
        : new Span(content.begin(), content.begin() + words.length(), words);
  }
}
