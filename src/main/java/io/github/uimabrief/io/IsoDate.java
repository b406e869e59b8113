package io.github.uimabrief.io;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Reads dates in the one form that inputs and options may use. */
public final class IsoDate {

  private IsoDate() {}

  /**
   * The day that {@code date} names, such as 2016-07-15.
   *
   * @throws DateTimeException if it is no day of the calendar written so
   */
  public static LocalDate parse(String date) {
    if (!date.matches("[0-9]{4}-.*")) {
      throw new DateTimeException("no date of the form YYYY-MM-DD: " + date);
    }
    return LocalDate.parse(date);
  }
}
