package io.github.uimabrief.lang;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a calendar day as newspapers write it: month by name, day and year in either order. */
final class WrittenDates {

  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern PART = Pattern.compile("(\\d{4})|(\\d{1,2})|\\p{L}+");

  private final Map<String, Integer> months = new HashMap<>();

  /** Knows the forms of each month, one line a month in the order of the year. */
  WrittenDates(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      for (String form : lines.get(i).split("\\s+")) {
        months.put(form.replace(".", ""), i + 1);
      }
    }
  }

  /** The day, if day, month and year are all told and there is such a day. */
  Optional<LocalDate> read(String written) {
    try {
      if (ISO.matcher(written).matches()) {
        return Optional.of(LocalDate.parse(written));
      }
      int year = 0;
      int month = 0;
      int day = 0;
      Matcher part = PART.matcher(written);
      while (part.find()) {
        year = part.group(1) == null ? year : Integer.parseInt(part.group(1));
        day = part.group(2) == null ? day : Integer.parseInt(part.group(2));
        month = months.getOrDefault(part.group(), month);
      }
      return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
