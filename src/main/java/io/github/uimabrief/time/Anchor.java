package io.github.uimabrief.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * What relative times are told from.
 *
 * @param publication the day the text was published, or null
 * @param told the last full date that the text has told, or null
 * @param time the time of the day of publication, or null
 */
public record Anchor(LocalDate publication, LocalDate told, LocalTime time) {

  /** A text published on {@code date}, which may be null, that has told no date yet. */
  public static Anchor of(LocalDate date) {
    return new Anchor(date, null, null);
  }

  /** The same with the time of the day of publication; null where it is not known. */
  public Anchor at(LocalTime published) {
    return new Anchor(publication, told, published);
  }

  /** The moment of publication, if day and time are known. */
  Optional<LocalDateTime> moment() {
    return publication == null || time == null
        ? Optional.empty()
        : Optional.of(publication.atTime(time));
  }

  /** The anchor once the text has told this time; a time that is no single day changes nothing. */
  public Anchor after(TimeValue value) {
    return value.isDay() ? new Anchor(publication, value.start(), time) : this;
  }

  /** The date told last; the publication date where none was told. */
  LocalDate toldOrPublication() {
    return told == null ? publication : told;
  }
}
