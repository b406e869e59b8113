package io.github.uimabrief.summary;

import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Finds the span that holds another or stands next to it. */
final class Nearness {

  /** Words and no marks between them. */
  static final Pattern UNBROKEN = Pattern.compile("[\\p{L}\\p{N}\\s-]*");

  private final Sentences sentences;

  Nearness(Sentences sentences) {
    this.sentences = sentences;
  }

  /** All that belongs to a proposal, from its cue to the end of its content. */
  Span extent(Proposal proposal) {
    Span whole = sentences.hull(proposal.span(), proposal.cue());
    return proposal.content() == null ? whole : sentences.hull(whole, proposal.content());
  }

  /** The candidate with the shortest span among those whose span covers {@code inner}. */
  <T> Optional<T> holding(Span inner, List<T> candidates, Function<T, Span> span) {
    return candidates.stream()
        .filter(c -> span.apply(c) != null && span.apply(c).covers(inner))
        .min(Comparator.comparingInt(c -> length(span.apply(c))));
  }

  /** The candidate that shares the most characters with {@code part}. */
  <T> Optional<T> overlapping(Span part, List<T> candidates, Function<T, Span> span) {
    return candidates.stream()
        .filter(c -> span.apply(c) != null && span.apply(c).overlaps(part))
        .max(Comparator.comparingInt(c -> shared(part, span.apply(c))));
  }

  /** Words between the end of {@code left} and the begin of {@code right}. */
  int gap(Span left, Span right) {
    return left.end() > right.begin()
        ? Integer.MAX_VALUE
        : Tokens.of(sentences.between(left.end(), right.begin())).size();
  }

  private static int shared(Span a, Span b) {
    return Math.min(a.end(), b.end()) - Math.max(a.begin(), b.begin());
  }

  private static int length(Span span) {
    return span.end() - span.begin();
  }
}
