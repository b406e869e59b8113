package io.github.uimabrief.model;

import java.time.LocalDate;

/**
 * The day a document was published, the anchor of its relative times.
 *
 * @param date the day; null where none is known
 * @param source where it came from; {@link DateSource#NONE} exactly where there is none
 */
public record PublicationDate(LocalDate date, DateSource source) {

  /** No day is known. */
  public static final PublicationDate UNKNOWN = new PublicationDate(null, DateSource.NONE);

  /**
   * The first that is known of what the user, the metadata and the dateline say; any may be null.
   */
  public static PublicationDate of(LocalDate option, LocalDate metadata, LocalDate dateline) {
    if (option != null) {
      return new PublicationDate(option, DateSource.OPTION);
    }
    if (metadata != null) {
      return new PublicationDate(metadata, DateSource.METADATA);
    }
    return dateline == null ? UNKNOWN : new PublicationDate(dateline, DateSource.DATELINE);
  }
}
