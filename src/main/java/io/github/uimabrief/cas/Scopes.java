package io.github.uimabrief.cas;

import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Scope;
import io.github.uimabrief.type.cue.Barrier;
import io.github.uimabrief.type.cue.ScopeEnd;
import io.github.uimabrief.type.cue.ScopeMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Whose toll the figures of a sentence are. What tells it reaches to the end of its sentence, and
 * back to the barrier before it; what tells of one event, not of a course, ends before that at a
 * relative clause.
 */
final class Scopes {

  private final RuleSpace space;
  private final LocalDate publication;
  private final Map<Integer, List<ScopeMatch>> cues = new HashMap<>();
  private final Map<Integer, List<Barrier>> barriers = new HashMap<>();
  private final Map<Integer, List<ScopeEnd>> ends = new HashMap<>();

  /**
   * The scopes in a space; without a publication date every year that is told is an earlier one.
   */
  Scopes(RuleSpace space, LocalDate publication) {
    this.space = space;
    this.publication = publication;
    space.marked(ScopeMatch.class).forEach(cue -> put(cues, cue));
    if (!cues.isEmpty()) {
      space.marked(Barrier.class).forEach(barrier -> put(barriers, barrier));
      space.marked(ScopeEnd.class).forEach(end -> put(ends, end));
    }
  }

  private <T extends Annotation> void put(Map<Integer, List<T>> map, T annotation) {
    map.computeIfAbsent(space.sentence(annotation.getBegin()), k -> new ArrayList<>())
        .add(annotation);
  }

  /** The scope of a figure; the first rule that tells it decides. */
  Scope of(Annotation figure) {
    int sentence = space.sentence(figure.getBegin());
    return cues.getOrDefault(sentence, List.of()).stream()
        .filter(cue -> isEarlier(cue) && reaches(cue, figure, sentence))
        .map(cue -> cue.getYear() == null ? Code.of(Scope.class, cue.getScope()) : Scope.BACKGROUND)
        .findFirst()
        .orElse(Scope.EVENT);
  }

  private boolean isEarlier(ScopeMatch cue) {
    return cue.getYear() == null
        || publication == null
        || Integer.parseInt(cue.getYear()) < publication.getYear();
  }

  private boolean reaches(ScopeMatch cue, Annotation figure, int sentence) {
    return cue.getBegin() < figure.getBegin()
        || noneBetween(figure, cue, barriers.getOrDefault(sentence, List.of()))
            && (Scope.CUMULATIVE.code().equals(cue.getScope())
                || noneBetween(figure, cue, ends.getOrDefault(sentence, List.of())));
  }

  private static boolean noneBetween(
      Annotation figure, Annotation cue, List<? extends Annotation> marks) {
    return marks.stream()
        .noneMatch(m -> m.getBegin() >= figure.getEnd() && m.getEnd() <= cue.getBegin());
  }
}
