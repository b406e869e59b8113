package io.github.uimabrief.render;

import java.util.List;

/**
 * What the HTML template shows of one document; the template escapes all of it. Public because
 * compiled templates live in a package of their own.
 *
 * @param language ISO 639 code
 * @param title the document's title
 * @param facts the header
 * @param conclusion the name of the bottom line
 * @param bottomLine the bottom line
 * @param blocks the sections of the brief
 * @param heading the name of the article's section
 * @param pieces the article's text, cut where evidence begins or ends
 */
public record HtmlArticle(
    String language,
    String title,
    List<String> facts,
    String conclusion,
    String bottomLine,
    List<Block> blocks,
    String heading,
    List<Piece> pieces) {

  /** Copies the lists. */
  public HtmlArticle {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
    pieces = List.copyOf(pieces);
  }

  /**
   * A section of the brief.
   *
   * @param heading its name
   * @param entries its lines
   */
  public record Block(String heading, List<Entry> entries) {

    /** Copies the list. */
    public Block {
      entries = List.copyOf(entries);
    }
  }

  /**
   * A line of the brief.
   *
   * @param nested whether it belongs to the line before it
   * @param text the line
   * @param links to its evidence in the article
   */
  public record Entry(boolean nested, String text, List<Link> links) {

    /** Copies the list. */
    public Entry {
      links = List.copyOf(links);
    }
  }

  /**
   * A link from an item to its evidence.
   *
   * @param id the item's id
   * @param target the anchor of its evidence
   */
  public record Link(String id, String target) {}

  /**
   * A stretch of the article with the same evidence throughout.
   *
   * @param text the words
   * @param kind what it is evidence of: the innermost item's category; null for plain text
   * @param ids the ids of all items it is evidence of
   * @param anchors the anchors of the items whose evidence begins here
   */
  public record Piece(String text, String kind, String ids, List<String> anchors) {

    /** Copies the list. */
    public Piece {
      anchors = List.copyOf(anchors);
    }
  }
}
