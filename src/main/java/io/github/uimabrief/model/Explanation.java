package io.github.uimabrief.model;

import java.util.List;

/**
 * Why a place of a text was counted or not.
 *
 * @param brief the brief of the whole text
 * @param offset the place, in UTF-16 code units
 * @param sentence the sentence that holds it
 * @param topics what the sentence may tell of; no rule sees a sentence of no topic
 * @param cues the cues in the sentence, in text order
 * @param firings what rules did in it, in the order in which they did it
 */
public record Explanation(
    Brief brief,
    int offset,
    Span sentence,
    List<String> topics,
    List<Cue> cues,
    List<Firing> firings) {

  /** Copies the lists. */
  public Explanation {
    topics = List.copyOf(topics);
    cues = List.copyOf(cues);
    firings = List.copyOf(firings);
  }
}
