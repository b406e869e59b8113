package io.github.uimabrief.time;

import java.time.LocalDate;

/**
 * What relative times are told from.
 *
 * @param publication the day the text was published, or null
 * @param told the last full date that the text has told, or null
 */
public record Anchor(LocalDate publication, LocalDate told) {

  /** A text published on {@code date}, which may be null, that has told no date yet. */
  public static Anchor of(LocalDate date) {
    return new Anchor(date, null);
  }

  /** The anchor once the text has told this time; a time that is no single day changes nothing. */
  public Anchor after(TimeValue time) {
    return time.isDay() ? new Anchor(publication, time.start()) : this;
  }

  /** The date told last; the publication date where none was told. */
  LocalDate toldOrPublication() {
    return told == null ? publication : told;
  }
}
