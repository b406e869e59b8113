package io.github.uimabrief.cas;

import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.PublicationDate;
import io.github.uimabrief.time.Anchor;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.apache.uima.jcas.JCas;

/** Keeps the publication date of a document in its CAS. */
public final class PublicationDates {

  private PublicationDates() {}

  /**
   * The publication date that the CAS holds, if it holds one. One that a host put there without
   * saying where it came from counts as metadata.
   */
  public static Optional<PublicationDate> find(JCas cas) {
    return cas.select(io.github.uimabrief.type.PublicationDate.class)
        .findFirst()
        .filter(found -> found.getDate() != null)
        .map(found -> new PublicationDate(LocalDate.parse(found.getDate()), source(found)));
  }

  /**
   * What the relative times of the document are told from: its publication date and, where a host
   * told it, the time of that day.
   */
  public static Anchor anchor(JCas cas) {
    LocalTime time =
        cas.select(io.github.uimabrief.type.PublicationDate.class)
            .findFirst()
            .map(io.github.uimabrief.type.PublicationDate::getTime)
            .map(LocalTime::parse)
            .orElse(null);
    return Anchor.of(find(cas).map(PublicationDate::date).orElse(null)).at(time);
  }

  private static DateSource source(io.github.uimabrief.type.PublicationDate found) {
    return found.getDateSource() == null
        ? DateSource.METADATA
        : Code.of(DateSource.class, found.getDateSource());
  }

  /** Puts a publication date into the CAS in place of what it held; none is written for unknown. */
  public static void set(JCas cas, PublicationDate known) {
    cas.select(io.github.uimabrief.type.PublicationDate.class)
        .asList()
        .forEach(io.github.uimabrief.type.PublicationDate::removeFromIndexes);
    if (known.date() != null) {
      var annotation = new io.github.uimabrief.type.PublicationDate(cas);
      annotation.setDate(known.date().toString());
      annotation.setDateSource(known.source().code());
      annotation.addToIndexes();
    }
  }
}
