package io.github.uimabrief.render;

import io.github.uimabrief.model.Section;
import java.util.List;

/**
 * A brief as a reader meets it, before it takes a form: every renderer for people lays out this.
 *
 * @param title the document's title, or the phrase that stands for a missing one
 * @param facts the header: document, date, language, versions
 * @param conclusion the name of the bottom line's section
 * @param bottomLine the bottom line
 * @param blocks the sections in the order they are printed
 */
record Outline(
    String title, List<String> facts, String conclusion, String bottomLine, List<Block> blocks) {

  /** Copies the lists. */
  Outline {
    facts = List.copyOf(facts);
    blocks = List.copyOf(blocks);
  }

  /**
   * One section.
   *
   * @param section which one
   * @param heading its name, counted where its entries are items
   * @param listed whether each entry takes a line of its own, under its item's id
   * @param entries what it tells, never empty
   */
  record Block(Section section, String heading, boolean listed, List<Entry> entries) {

    /** Copies the list. */
    Block {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One line of the brief.
   *
   * @param label the id of the item it tells; empty where it tells none
   * @param nested whether it belongs to the entry before it, as a condition to its proposal
   * @param text the line
   * @param refs the ids of all items it rests on, the label first
   */
  record Entry(String label, boolean nested, String text, List<String> refs) {

    /** Copies the list. */
    Entry {
      refs = List.copyOf(refs);
    }
  }
}
