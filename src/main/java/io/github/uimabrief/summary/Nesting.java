package io.github.uimabrief.summary;

import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Span;
import java.util.List;

/**
 * Finds proposals that the line of another one tells: "called for action to press the army to
 * leave" tells what the army is pressed for.
 */
final class Nesting {

  private final Context context;
  private final Contents contents;

  Nesting(Context context, Contents contents) {
    this.context = context;
    this.contents = contents;
  }

  /** The entries that need a line of their own, each with the ids of those told within it. */
  List<Entry> outermost(List<Entry> entries) {
    return entries.stream()
        .filter(inner -> entries.stream().noneMatch(outer -> tells(outer, inner)))
        .map(outer -> outer.telling(within(outer, entries)))
        .toList();
  }

  private List<String> within(Entry outer, List<Entry> entries) {
    return entries.stream()
        .filter(inner -> tells(outer, inner))
        .flatMap(inner -> inner.tellings().stream())
        .map(Proposal::id)
        .toList();
  }

  /** An entry with terms or a status of its own is told apart. */
  private boolean tells(Entry outer, Entry inner) {
    boolean plain =
        inner.conditions().isEmpty()
            && inner.deadlines().isEmpty()
            && inner.status() == ProposalStatus.MADE;
    return plain
        && outer != inner
        && inner.tellings().stream().allMatch(p -> shows(outer.fullest(), p));
  }

  /** Whether the words told of the one hold all of the other, and need no cut before its end. */
  private boolean shows(Proposal outer, Proposal inner) {
    if (inner.content() == null || inner.content().end() <= outer.span().begin()) {
      return false;
    }
    Span told = contents.of(outer);
    int end = inner.content().end();
    return told != null
        && told.begin() < inner.cue().begin()
        && end <= told.end()
        && Wording.count(context.sentences().between(told.begin(), end))
            <= context.limits().contentWords();
  }
}
