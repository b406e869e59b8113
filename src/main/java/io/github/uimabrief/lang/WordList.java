package io.github.uimabrief.lang;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A word list as it stands in a file: rows of phrases (joined by {@code |}), the cue type they bear
 * and, where the type wants one, a value. Lines that begin with {@code #} are comments.
 */
final class WordList {

  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT
          .builder()
          .setCommentMarker('#')
          .setIgnoreEmptyLines(true)
          .setIgnoreSurroundingSpaces(true)
          .get();

  /** One row: any of the phrases bears the type, with the value or null. */
  record Row(List<String> phrases, String type, String value) {}

  private WordList() {}

  /**
   * Reads a list.
   *
   * @param name the file's name, for errors
   * @throws IllegalArgumentException naming file, line and cure if a row has no type
   */
  static List<Row> read(String name, Reader source) {
    List<Row> rows = new ArrayList<>();
    try (var records = FORMAT.parse(source)) {
      for (CSVRecord row : records) {
        rows.add(row(name, row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return rows;
  }

  private static Row row(String name, CSVRecord row) {
    if (row.size() < 2 || row.size() > 3 || row.get(0).isEmpty() || row.get(1).isEmpty()) {
      throw new IllegalArgumentException(
          name
              + ", row "
              + row.getRecordNumber()
              + ": write 'phrase|phrase,Type' or"
              + " 'phrase|phrase,Type,value', not '"
              + String.join(",", row)
              + "'");
    }
    String value = row.size() == 3 && !row.get(2).isEmpty() ? row.get(2) : null;
    return new Row(List.of(row.get(0).split("\\|")), row.get(1), value);
  }
}
