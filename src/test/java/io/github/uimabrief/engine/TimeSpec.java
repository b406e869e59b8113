package io.github.uimabrief.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.uimabrief.model.Timex;
import io.github.uimabrief.model.TimexType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * One time expression that the specification of Recognizers-Text expects in a text.
 *
 * @param id the case and the place of the expression in it
 * @param text the text
 * @param date the reference date, or null
 * @param type date, daterange, datetime, time or duration
 * @param begin where the expression begins
 * @param last where its last character stands, as the specification has it
 * @param values what it may mean
 */
record TimeSpec(
    String id,
    String text,
    LocalDate date,
    String type,
    int begin,
    int last,
    List<JsonNode> values) {

  private static final Set<String> TYPES =
      Set.of("date", "daterange", "datetime", "time", "duration");
  private static final String MIDNIGHT = "T24:00";

  /** All expressions of the measured types, in the order of the file. */
  static List<TimeSpec> read(Path file) throws IOException {
    List<TimeSpec> specs = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode spec = new ObjectMapper().readTree(line);
      JsonNode results = spec.at("/gold/results");
      for (int i = 0; i < results.size(); i++) {
        TimeSpec one = of(spec, results.get(i), spec.get("id").asText() + "#" + i);
        if (TYPES.contains(one.type)) {
          specs.add(one);
        }
      }
    }
    return specs;
  }

  private static TimeSpec of(JsonNode spec, JsonNode result, String id) {
    String date = spec.get("date").asText(null);
    return new TimeSpec(
        id,
        spec.get("text").asText(),
        date == null ? null : LocalDate.parse(date.substring(0, 10)),
        result.path("TypeName").asText().replace("datetimeV2.", ""),
        result.get("Start").asInt(),
        result.get("End").asInt(),
        StreamSupport.stream(result.at("/Resolution/values").spliterator(), false).toList());
  }

  /** Whether the expression found is this one and means one of what it may mean. */
  boolean agrees(Timex found) {
    return agreesInSpan(found) && values.stream().anyMatch(value -> agrees(found, value));
  }

  boolean agreesInSpan(Timex found) {
    return found.span().begin() == begin && found.span().end() == last + 1;
  }

  private boolean agrees(Timex found, JsonNode value) {
    if (value.path("timex").asText().equals(found.value())) {
      return true;
    }
    return switch (type) {
      case "daterange" -> agreesInEnds(found, value);
      case "duration" -> seconds(found).equals(value.path("value").asText());
      default -> moment(found).endsWith(value.path("value").asText("none").replace(' ', 'T'));
    };
  }

  /** A named end is inclusive here and exclusive there, so that both readings of it agree. */
  private static boolean agreesInEnds(Timex found, JsonNode value) {
    LocalDate end = value.has("end") ? LocalDate.parse(value.get("end").asText()) : null;
    boolean sameEnd =
        end == null || end.equals(found.last()) || end.minusDays(1).equals(found.last());
    return end != null
        && sameEnd
        && Objects.toString(found.start(), "").equals(value.path("start").asText());
  }

  private static String moment(Timex found) {
    String value = String.valueOf(found.value()).replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", "");
    if (value.endsWith(MIDNIGHT)) {
      value = value.replace(MIDNIGHT, "T00:00");
    }
    return found.type() == TimexType.TIME && value.matches(".*T\\d\\d:\\d\\d")
        ? value + ":00"
        : value;
  }

  private static String seconds(Timex found) {
    return Seconds.of(found.value());
  }
}
