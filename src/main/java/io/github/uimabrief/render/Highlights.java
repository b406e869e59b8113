package io.github.uimabrief.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Cuts a text where evidence begins or ends, so that overlapping evidence can be marked. */
final class Highlights {

  /** The innermost item last, and near misses before what counts. */
  private static final Comparator<Evidence> WIDEST_FIRST =
      Comparator.comparing(Evidence::counted).thenComparing(e -> e.span().begin() - e.span().end());

  private final String prefix;

  /**
   * @param prefix what sets this document's anchors apart from others on the page
   */
  Highlights(String prefix) {
    this.prefix = prefix;
  }

  /** The anchor of an item's evidence. */
  String anchor(String id) {
    return prefix + id;
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
    return new HtmlArticle.Piece(
        words,
        inward.isEmpty() ? null : kind(inward.get(inward.size() - 1)),
        inward.stream().map(Evidence::id).collect(Collectors.joining(" ")),
        inward.stream().filter(e -> e.span().begin() == begin).map(e -> anchor(e.id())).toList());
  }

  private static String kind(Evidence evidence) {
    return evidence.counted() ? evidence.category().code() : "near-miss";
  }
}
