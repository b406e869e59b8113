package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.AttributionMatch;
import io.github.uimabrief.type.cue.But;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells who says what stands at a place of a sentence. */
final class Sources {

  private final BySentence<AttributionMatch> sources;
  private final BySentence<But> contrasts;

  Sources(RuleSpace space) {
    sources = new BySentence<>(space, AttributionMatch.class);
    contrasts = new BySentence<>(space, But.class);
  }

  /**
   * The sources on the anchor's side of a "but", where each side has its own, else those of the
   * sentence; the outermost first.
   */
  List<Annotation> of(Annotation anchor) {
    List<AttributionMatch> all = sources.around(anchor);
    List<AttributionMatch> own = all.stream().filter(s -> !contrasts(s, anchor)).toList();
    return (own.isEmpty() ? all : own)
        .stream()
            .sorted(Comparator.comparingInt(match -> depth(match, anchor)))
            .map(AttributionMatch::getSource)
            .toList();
  }

  private boolean contrasts(Annotation source, Annotation anchor) {
    int from = Math.min(source.getBegin(), anchor.getBegin());
    int to = Math.max(source.getBegin(), anchor.getBegin());
    return contrasts.around(anchor).stream()
        .anyMatch(but -> but.getBegin() > from && but.getBegin() < to);
  }

  private static int depth(Annotation source, Annotation anchor) {
    return source.getBegin() > anchor.getBegin() ? -source.getBegin() : source.getBegin();
  }
}
