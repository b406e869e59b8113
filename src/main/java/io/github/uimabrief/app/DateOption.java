package io.github.uimabrief.app;

import io.github.uimabrief.io.IsoDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;

/** Reads a date, or says how to write one. */
final class DateOption implements CommandLine.ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String value) {
    try {
      return IsoDate.parse(value);
    } catch (DateTimeException e) {
      throw new CommandLine.TypeConversionException("no date of the form YYYY-MM-DD: " + value);
    }
  }
}
