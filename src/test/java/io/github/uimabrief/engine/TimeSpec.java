package io.github.uimabrief.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.uimabrief.model.Timex;
import io.github.uimabrief.model.TimexType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * One time expression that the specification of Recognizers-Text expects in a text.
 *
 * @param id the case and the place of the expression in it
 * @param text the text
 * @param date the reference date, or null
 * @param time the time of the reference date, or null
 * @param type date, daterange, datetime, time or duration
 * @param begin where the expression begins
 * @param last where its last character stands, as the specification has it
 * @param values what it may mean
 */
record TimeSpec(
    String id,
    String text,
    LocalDate date,
    LocalTime time,
    String type,
    int begin,
    int last,
    List<JsonNode> values) {

  private static final Set<String> TYPES =
      Set.of("date", "daterange", "datetime", "time", "duration");
  private static final Set<String> SIGNALS =
      Set.of(
          "",
          "the",
          "a",
          "in",
          "on",
          "at",
          "of",
          "for",
          "within",
          "by",
          "before",
          "after",
          "since",
          "until",
          "till",
          "from",
          "during",
          "starting",
          "beginning");
  private static final Pattern NAMED_END = Pattern.compile(".*/(\\d{4})(?:-(\\d\\d)|-Q(\\d))?");
  private static final String END_OF_DAY = "T23:59:59";
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
        date == null ? null : LocalTime.parse(date.substring(11, 19)),
        result.path("TypeName").asText().replace("datetimeV2.", ""),
        result.get("Start").asInt(),
        result.get("End").asInt(),
        StreamSupport.stream(result.at("/Resolution/values").spliterator(), false).toList());
  }

  /**
   * Whether it agrees, or would but for words in front of the expression that TIMEX3 leaves to
   * signals or articles, on either side: what is bounded by "before 2018" is bounded by 2018.
   */
  boolean agreesBehindSignal(Timex found) {
    return found.span().end() == last + 1
        && isSignal(text.substring(Math.min(found.span().begin(), begin), later(found)))
        && values.stream().anyMatch(value -> agrees(found, value) || isBound(found, value));
  }

  private int later(Timex found) {
    return Math.max(found.span().begin(), begin);
  }

  private static boolean isSignal(String words) {
    return SIGNALS.containsAll(List.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")));
  }

  /** Whether a range open on one side ends, or begins, where the time found begins or ends. */
  private static boolean isBound(Timex found, JsonNode value) {
    if (found.start() == null || found.last() == null || value.has("start") == value.has("end")) {
      return false;
    }
    LocalDate bound = LocalDate.parse(value.path(value.has("end") ? "end" : "start").asText());
    return bound.equals(found.start())
        || bound.equals(found.last())
        || bound.equals(found.last().plusDays(1));
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

  /**
   * The end that a range names ("to 2018") is the last one in it here and the first one behind it
   * there: both name the same end, and so agree.
   */
  private static boolean agreesInEnds(Timex found, JsonNode value) {
    if (!value.has("start") || !value.has("end") || found.start() == null) {
      return false;
    }
    LocalDate end = LocalDate.parse(value.get("end").asText());
    return found.start().toString().equals(value.get("start").asText())
        && (end.equals(found.last())
            || end.minusDays(1).equals(found.last())
            || end.equals(firstDayOfNamedEnd(found)));
  }

  private static LocalDate firstDayOfNamedEnd(Timex found) {
    Matcher range = NAMED_END.matcher(String.valueOf(found.value()));
    if (!range.matches()) {
      return null;
    }
    int year = Integer.parseInt(range.group(1));
    int month = range.group(2) == null ? 1 : Integer.parseInt(range.group(2));
    int quarter = range.group(3) == null ? 1 : Integer.parseInt(range.group(3));
    return LocalDate.of(year, month, 1).plusMonths(3L * (quarter - 1));
  }

  private static String moment(Timex found) {
    String value = String.valueOf(found.value()).replaceFirst("(Z|[+-]\\d\\d:\\d\\d)$", "");
    if (value.endsWith(MIDNIGHT)) {
      value = value.replace(MIDNIGHT, "T00:00");
    }
    if (found.type() == TimexType.DATE && "END".equals(found.mod())) {
      return value + END_OF_DAY;
    }
    return found.type() == TimexType.TIME && value.matches(".*T\\d\\d:\\d\\d")
        ? value + ":00"
        : value;
  }

  private static String seconds(Timex found) {
    return Seconds.of(found.value());
  }
}
