package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.Indef;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells contents that are none: "urged the mayor" names who is asked, not what for. */
final class BareActors {

  private BareActors() {}

  /** Whether the content, or null, is a known actor and nothing else; an army may be called for. */
  static boolean isOne(Annotation content, RuleSpace space) {
    Actor actor = content == null ? null : space.beginning(Actor.class, content.getBegin());
    return actor != null
        && actor.getEnd() >= content.getEnd()
        && space.beginning(Indef.class, content.getBegin()) == null;
  }
}
