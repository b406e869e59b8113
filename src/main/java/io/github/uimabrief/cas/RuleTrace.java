package io.github.uimabrief.cas;

import io.github.uimabrief.model.Firing;
import io.github.uimabrief.type.cue.Match;
import io.github.uimabrief.type.cue.NearMiss;
import java.util.List;

/** Tells what the rules did in their space, for whoever asks why. */
public final class RuleTrace {

  private RuleTrace() {}

  /** What rules with a name marked, in the order in which they did. */
  public static List<Firing> read(RuleSpace space, String host) {
    return space.marked(Match.class).stream()
        .filter(match -> match.getRule() != null)
        .map(match -> firing(match, space, host))
        .toList();
  }

  private static Firing firing(Match match, RuleSpace space, String host) {
    return new Firing(
        space.span(host, match),
        match.getType().getShortName(),
        match.getRule(),
        match instanceof NearMiss miss ? miss.getReason() : null);
  }
}
