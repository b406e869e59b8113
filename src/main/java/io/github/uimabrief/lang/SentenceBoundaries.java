package io.github.uimabrief.lang;

import java.util.List;

/**
 * Mends the sentences of a plain segmenter: joins what it cut after an abbreviation or inside a
 * quotation, and cuts what it ran together: at blank lines, at lines of their own, before a number,
 * after a reference mark and where the space after a full stop is missing.
 */
public final class SentenceBoundaries {

  private final Abbreviations abbreviations;

  /** Decides with these abbreviations. */
  public SentenceBoundaries(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  /**
   * The mended sentences, disjoint and in order, without surrounding white space.
   *
   * @param text the whole text
   * @param sentences the segmenter's sentences, disjoint and in order
   * @param fixed offsets that no sentence may span, ascending
   */
  public List<Range> mend(String text, List<Range> sentences, int... fixed) {
    return new Mending(text, abbreviations, fixed).run(sentences);
  }

  /** Whether the full stop inside the token {@code [begin, end)} ends a sentence. */
  public boolean isGlued(String text, int begin, int dot, int end) {
    return dot + 1 < end
        && new GluedWords(text, abbreviations).endSentence(begin, dot, dot + 1, end);
  }
}
