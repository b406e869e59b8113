package io.github.uimabrief.render;

import java.util.List;

/**
 * What the HTML template shows of one document; the template escapes all of it. Public because
 * compiled templates live in a package of their own.
 *
 * @param language ISO 639 code
 * @param anchor what the anchors of this document begin with
 * @param title the document's title
 * @param facts the header
 * @param conclusion the name of the bottom line
 * @param bottomLine the bottom line, cut at the ids it cites
 * @param blocks the sections of the brief
 * @param pieces the article's text, cut where evidence begins or ends
 */
public record HtmlArticle(
    String language,
    String anchor,
    String title,
    List<String> facts,
    String conclusion,
    List<Citation> bottomLine,
    List<Block> blocks,
    List<Piece> pieces) {

  /** Copies the lists. */
  public HtmlArticle {
    facts = List.copyOf(facts);
    bottomLine = List.copyOf(bottomLine);
    blocks = List.copyOf(blocks);
    pieces = List.copyOf(pieces);
  }

  /**
   * A stretch of the bottom line.
   *
   * @param text the words
   * @param link the item the words are the id of; null for other words
   */
  public record Citation(String text, Link link) {}

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
   * @param anchor its place on the page
   * @param mark how its evidence is marked; null where it has none
   * @param nested whether it belongs to the line before it
   * @param text the line
   * @param links to its evidence in the article
   */
  public record Entry(String anchor, String mark, boolean nested, String text, List<Link> links) {

    /** Copies the list. */
    public Entry {
      links = List.copyOf(links);
    }
  }

  /**
   * A link from an item to its evidence.
   *
   * @param id the item's id
   * @param mark how its evidence is marked
   * @param target the anchor of its evidence
   * @param standing where the item stands
   * @param rule the rule that found or stopped it
   * @param words the evidence
   */
  public record Link(
      String id, String mark, String target, String standing, String rule, String words) {}

  /**
   * A stretch of the article with the same evidence throughout.
   *
   * @param text the words
   * @param mark how it is marked: as evidence of the innermost item; null for plain text
   * @param ids the ids of all items it is evidence of
   * @param line the anchor of the line that tells the innermost item; null where none does
   * @param begins the items whose evidence begins here
   */
  public record Piece(String text, String mark, String ids, String line, List<Begin> begins) {

    /** Copies the list. */
    public Piece {
      begins = List.copyOf(begins);
    }
  }

  /**
   * Where an item's evidence begins.
   *
   * @param id the item's id
   * @param anchor the place on the page
   */
  public record Begin(String id, String anchor) {}
}
