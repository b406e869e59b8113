package io.github.uimabrief.cas;

import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.type.PublicationDate;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.uima.jcas.JCas;

/** Keeps the publication date of a document in its CAS. */
public final class PublicationDates {

  /**
   * A publication date and where it came from.
   *
   * @param date the date; null where none is known
   * @param source where it came from
   */
  public record Dated(LocalDate date, DateSource source) {}

  private PublicationDates() {}

  /** The publication date that the CAS holds, if it holds one. */
  public static Optional<Dated> find(JCas cas) {
    return cas.select(PublicationDate.class)
        .findFirst()
        .map(
            found ->
                new Dated(
                    found.getDate() == null ? null : LocalDate.parse(found.getDate()),
                    found.getDateSource() == null
                        ? DateSource.METADATA
                        : Code.of(DateSource.class, found.getDateSource())));
  }

  /** Puts a publication date into the CAS in place of what it held. */
  public static void set(JCas cas, Dated dated) {
    cas.select(PublicationDate.class).asList().forEach(PublicationDate::removeFromIndexes);
    PublicationDate annotation = new PublicationDate(cas);
    annotation.setDate(dated.date() == null ? null : dated.date().toString());
    annotation.setDateSource(dated.source().code());
    annotation.addToIndexes();
  }
}
