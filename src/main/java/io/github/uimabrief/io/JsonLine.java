package io.github.uimabrief.io;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads one document from one JSON object; fields it does not know are passed over. */
final class JsonLine {

  private static final Set<String> FIELDS = Set.of("id", "text", "title", "date", "language");

  /** The time of day behind a date. */
  private static final Pattern TIME = Pattern.compile("(?<=^\\d{4}-\\d\\d-\\d\\d)[T ].*");

  private final JsonFactory factory =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  /**
   * Reads a line.
   *
   * @param line the bytes of a JSON object
   * @param place the file and the line, for messages
   * @param unnamed the id of a document that states none
   */
  Source read(byte[] line, String place, String unnamed) {
    Map<String, String> fields = new HashMap<>();
    try {
      parse(Utf8.decode(line), fields);
      return document(fields, place, unnamed);
    } catch (ReadException e) {
      String id = fields.getOrDefault("id", unnamed);
      return new Source.Unreadable(id, place + ": " + e.getMessage());
    }
  }

  private void parse(String line, Map<String, String> fields) throws ReadException {
    try (JsonParser json = factory.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new ReadException("no JSON object; each line must be one");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        field(json, fields);
      }
      if (json.nextToken() != null) {
        throw new ReadException("something follows the JSON object; each line must be one object");
      }
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      throw new ReadException("broken JSON at column " + column + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new ReadException("broken JSON: " + e.getMessage());
    }
  }

  private static void field(JsonParser json, Map<String, String> fields)
      throws IOException, ReadException {
    String name = json.currentName();
    JsonToken value = json.nextToken();
    if (!FIELDS.contains(name)) {
      json.skipChildren();
    } else if (value == JsonToken.VALUE_STRING
        || value == JsonToken.VALUE_NUMBER_INT && name.equals("id")) {
      fields.put(name, json.getText());
    } else if (value != JsonToken.VALUE_NULL) {
      throw new ReadException("the field \"" + name + "\" must be a string");
    }
  }

  private static Source document(Map<String, String> fields, String place, String unnamed)
      throws ReadException {
    String text = fields.get("text");
    if (text == null) {
      throw new ReadException("no field \"text\"; each object must hold the document's text in it");
    }
    String written = fields.get("date");
    LocalDate date = date(written);
    Source.Readable document =
        Source.Readable.plain(
            fields.getOrDefault("id", unnamed),
            text,
            fields.get("title"),
            date,
            fields.get("language"));
    return written == null || date != null ? document : document.noting(undated(written, place));
  }

  /** The day; null where none is stated, or none that can be told ("2016-10", "2016?"). */
  private static LocalDate date(String written) {
    try {
      return written == null ? null : IsoDate.parse(TIME.matcher(written).replaceFirst(""));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static String undated(String written, String place) {
    return place
        + ": no day: \""
        + written
        + "\"; the document counts as undated; write its date as YYYY-MM-DD";
  }
}
