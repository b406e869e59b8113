package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import java.util.List;
import java.util.stream.Stream;

/** Finds the figures that add up to a number that the brief tells. */
final class Parts {

  /** Of so many parts one at most may lack its victims. */
  private static final int UNNAMED = 3;

  private final Sentences sentences;

  Parts(Sentences sentences) {
    this.sentences = sentences;
  }

  /** The figures that added up make the number of the side: all, or those of one sentence. */
  List<Casualty> of(Side side) {
    if (!side.added()) {
      return List.of();
    }
    return Stream.concat(Stream.of(side.figures()), bySentence(side.figures()))
        .filter(parts -> parts.size() > 1 && makes(parts, side.bounds()))
        .findFirst()
        .orElse(List.of());
  }

  private Stream<List<Casualty>> bySentence(List<Casualty> figures) {
    return figures.stream()
        .map(
            first -> figures.stream().filter(k -> sentences.same(first.span(), k.span())).toList());
  }

  private static boolean makes(List<Casualty> parts, Toll bounds) {
    return parts.stream().map(Toll::of).reduce(Toll::plus).filter(bounds::equals).isPresent();
  }

  /** Whether it is said of enough of them whom they count. */
  static boolean named(List<Casualty> parts) {
    return UNNAMED * parts.stream().filter(k -> k.victims() == null).count() <= parts.size();
  }
}
