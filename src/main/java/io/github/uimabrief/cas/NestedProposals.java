package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.ProposalMatch;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Tells which verbs only say what another proposal asks for: "demanded that the government press
 * the rebels to leave" puts forward one course of action, and the government has pressed nobody.
 */
final class NestedProposals {

  /** How far contents reach that begin at a place or before. */
  private final NavigableMap<Integer, Integer> reach = new TreeMap<>();

  NestedProposals(List<ProposalMatch> matches) {
    NavigableMap<Integer, Integer> ends = new TreeMap<>();
    matches.stream()
        .map(ProposalMatch::getContent)
        .filter(content -> content != null)
        .forEach(content -> ends.merge(content.getBegin(), content.getEnd(), Math::max));
    int end = 0;
    for (var entry : ends.entrySet()) {
      end = Math.max(end, entry.getValue());
      reach.put(entry.getKey(), end);
    }
  }

  /** Whether the verb of the match stands in the content of another. */
  boolean holds(ProposalMatch match) {
    Annotation cue = match.getCue();
    var content = reach.floorEntry(cue.getBegin());
    return !ProposerFinder.isNoun(match)
        && !ProposerFinder.isSaying(cue)
        && content != null
        && content.getValue() > cue.getBegin();
  }
}
