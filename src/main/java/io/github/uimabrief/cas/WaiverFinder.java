package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.ProposalMatch;
import io.github.uimabrief.type.cue.UnconditionalMatch;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the words that rule conditions out: "without preconditions", "regardless of the talks". */
final class WaiverFinder {

  private final NavigableMap<Integer, UnconditionalMatch> waivers = new TreeMap<>();
  private final NavigableSet<Integer> barriers = new TreeSet<>();

  WaiverFinder(RuleSpace space) {
    space.marked(UnconditionalMatch.class).forEach(w -> waivers.putIfAbsent(w.getBegin(), w));
    space.marked(Barrier.class).forEach(barrier -> barriers.add(barrier.getBegin()));
  }

  /** Those in the clause behind the cue of the proposal; or null. */
  UnconditionalMatch of(ProposalMatch match) {
    int cue = match.getCue().getEnd();
    Integer barrier = barriers.ceiling(Math.max(cue, match.getEnd()));
    var next = waivers.ceilingEntry(cue);
    return next == null || barrier != null && next.getKey() > barrier ? null : next.getValue();
  }
}
