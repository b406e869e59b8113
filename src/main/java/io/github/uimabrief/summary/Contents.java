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

  /** Words at most between a noun and what it does. */
  private static final int GAP = 3;

  private final Context context;
  private final List<Proposal> all;
  private final Actors actors;
  private final Opening opening;
  private final Stump stump;
  private final Duty duty;

  Contents(Context context, Findings findings) {
    this.context = context;
    this.all = findings.proposals();
    this.actors = new Actors(context);
    this.opening = new Opening(context);
    this.stump = new Stump(context);
    this.duty = new Duty(context);
  }

  /** The content up to the first proposal joined to it; null for null. */
  Span of(Proposal proposal) {
    return proposal.content() == null ? null : known(proposal);
  }

  private Span known(Proposal proposal) {
    Span content = context.memory().contents().get(proposal);
    if (content == null) {
      content = upToNext(proposal);
      context.memory().contents().put(proposal, content);
    }
    return content;
  }

  private Span upToNext(Proposal proposal) {
    Span content = stump.whole(opened(proposal, whole(proposal)));
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
    return duty.isDuty(proposal)
        ? duty.told(proposal, content)
        : predicated(proposal.cue(), content);
  }

  /** The addressee's name; null where none is told, or where another subject must act. */
  String whom(Proposal proposal) {
    return duty.hasOtherSubject(proposal) ? null : actors.addressee(proposal);
  }

  /** What a noun does, with the noun: "demands include a truce". */
  private Span predicated(Span cue, Span content) {
    int gap = Wording.count(context.sentences().between(cue.end(), content.begin()));
    return cue.end() < content.begin()
            && gap <= GAP
            && context.loose().clauses().isPredicate(content.text())
        ? context.sentences().hull(cue, content)
        : content;
  }

  /** Whether what is told holds the "nobody" that must do it, in front of the cue. */
  boolean tellsSubject(Proposal proposal) {
    return told(proposal).begin() < proposal.cue().begin()
        && proposal.cue().begin() < proposal.content().begin();
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
