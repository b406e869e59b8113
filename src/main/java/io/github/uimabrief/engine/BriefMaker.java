package io.github.uimabrief.engine;

import io.github.uimabrief.lang.PackInfo;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Provenance;
import io.github.uimabrief.summary.Summarizer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes the brief of a document from its findings, with its provenance. */
final class BriefMaker {

  private final PackInfo info;
  private final Summarizer summarizer;

  /**
   * A maker for one language.
   *
   * @throws io.github.uimabrief.lang.UnknownLanguageException if it has no pack
   */
  BriefMaker(String language) {
    info = PackInfo.of(language);
    summarizer = Summarizer.of(language);
  }

  Brief make(Document document, Findings findings) {
    Provenance provenance =
        new Provenance(info.software(), info.rules(), info.codebook(), sha256(document.text()));
    return summarizer.summarize(document, findings, provenance);
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
