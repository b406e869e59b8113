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

  Contents(Context context, Findings findings) {
    this.context = context;
    this.all = findings.proposals();
    this.actors = new Actors(context);
  }

  /** The content up to the first proposal joined to it; null for null. */
  Span of(Proposal proposal) {
    if (proposal.content() == null) {
      return null;
    }
    Span content = whole(proposal);
    return all.stream()
        .filter(other -> other.sameAs() == null && !other.id().equals(proposal.id()))
        .map(other -> before(content, other.cue()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(content);
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
