package io.github.uimabrief.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts a text where evidence begins or ends, so that overlapping evidence can be marked. */
final class Highlights {

  /** The innermost item last, and near misses before what counts. */
  private static final Comparator<Evidence> WIDEST_FIRST =
      Comparator.comparing(Evidence::counted).thenComparing(e -> e.span().begin() - e.span().end());

  private final String prefix;
  private final Map<String, String> lines;

  /**
   * Highlights of one document.
   *
   * @param prefix what sets this document's anchors apart from others on the page
   * @param lines the anchors of the lines that tell the items, by item
   */
  Highlights(String prefix, Map<String, String> lines) {
    this.prefix = prefix;
    this.lines = lines;
  }

  /** The whole text, in order. */
  List<HtmlArticle.Piece> cut(String text, List<Evidence> evidence) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Evidence piece : evidence) {
      cuts.add(piece.span().begin());
      cuts.add(piece.span().end());
    }
    List<HtmlArticle.Piece> pieces = new ArrayList<>();
    for (int begin : cuts.headSet(text.length())) {
      int end = cuts.higher(begin);
      List<Evidence> here = evidence.stream().filter(e -> covers(e, begin, end)).toList();
      pieces.add(piece(Clean.text(text.substring(begin, end)), begin, here));
    }
    return pieces;
  }

  private static boolean covers(Evidence evidence, int begin, int end) {
    return evidence.span().begin() <= begin && end <= evidence.span().end();
  }

  private HtmlArticle.Piece piece(String words, int begin, List<Evidence> here) {
    List<Evidence> inward = here.stream().sorted(WIDEST_FIRST).toList();
    Evidence innermost = inward.isEmpty() ? null : inward.get(inward.size() - 1);
    return new HtmlArticle.Piece(
        words,
        innermost == null ? null : innermost.mark(),
        inward.stream().map(Evidence::id).collect(Collectors.joining(" ")),
        innermost == null ? null : lines.get(innermost.id()),
        inward.stream()
            .filter(e -> e.span().begin() == begin)
            .map(e -> new HtmlArticle.Begin(e.id(), prefix + e.id()))
            .toList());
  }
}
