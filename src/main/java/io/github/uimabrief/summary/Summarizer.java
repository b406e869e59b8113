package io.github.uimabrief.summary;

import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Provenance;
import java.util.Objects;

/**
 * Makes the brief of a document from what was found in it: links terms to proposals, merges
 * retellings, reckons totals, ranks and composes.
 *
 * <p>Instances are immutable, may be shared between threads, and give the same brief for the same
 * input.
 */
public final class Summarizer {

  private final Phrases phrases;
  private final Limits limits;
  private final ContentWords words;
  private final LooseWords loose;
  private final PartLinker parts;

  /**
   * A summarizer that writes in one language.
   *
   * @param phrases the words of that language
   * @param limits how long briefs may be
   */
  public Summarizer(Phrases phrases, Limits limits) {
    this.phrases = Objects.requireNonNull(phrases, "phrases");
    this.limits = Objects.requireNonNull(limits, "limits");
    this.words = new ContentWords(phrases);
    this.loose = new LooseWords(phrases);
    this.parts = new PartLinker(phrases);
  }

  /**
   * A summarizer for a language with the default limits.
   *
   * @param language ISO 639 code
   * @throws IllegalArgumentException if there is no pack of this language
   */
  public static Summarizer of(String language) {
    return new Summarizer(Phrases.of(language), Limits.DEFAULT);
  }

  /**
   * The brief.
   *
   * @param document the document, with offsets into its text that all spans of the findings share
   * @param findings what was found, in document order, with the links that rules have set already
   * @param provenance what made it; passed through
   */
  public Brief summarize(Document document, Findings findings, Provenance provenance) {
    ContentWords wordings = words.remembering();
    Findings linked = new Linker(wordings).link(document, findings);
    Findings parted = parts.link(document, linked);
    Findings merged = new Merger(wordings).merge(document, parted);
    return new Composer(phrases, wordings, loose, limits).compose(document, merged, provenance);
  }
}
