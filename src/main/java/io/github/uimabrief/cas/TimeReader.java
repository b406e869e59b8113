package io.github.uimabrief.cas;

import io.github.uimabrief.time.Field;
import io.github.uimabrief.time.Form;
import io.github.uimabrief.time.TimeExpression;
import io.github.uimabrief.type.cue.CountPart;
import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.FigureDate;
import io.github.uimabrief.type.cue.MonthDay;
import io.github.uimabrief.type.cue.TimeMatch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Reads time expressions as the rules marked them: the word classes inside a match are its fields,
 * the matches inside it its inner expressions.
 */
final class TimeReader {

  private static final String AHEAD = "ahead";
  private static final String OPEN = "X";
  private static final String YEAR = "year";
  private static final List<Field> IN_FIGURES = List.of(Field.YEAR, Field.MONTH, Field.DAY);
  private static final Map<String, Field> FIELDS =
      Arrays.stream(Field.values()).collect(Collectors.toMap(TimeReader::typeName, f -> f));

  private TimeReader() {}

  /** DAY_PART is told by the type DayPart. */
  private static String typeName(Field field) {
    return Arrays.stream(field.name().split("_"))
        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** The expression that a match tells. */
  static TimeExpression read(RuleSpace space, TimeMatch match) {
    Form form = Form.valueOf(match.getForm());
    List<TimeMatch> inner = inner(space, match, form);
    Map<Field, String> fields = fields(space, match, inner);
    List<TimeExpression> parts = new ArrayList<>();
    for (TimeMatch child : inner) {
      TimeExpression part = read(space, child);
      if (form == Form.DATE && part.form() == Form.DATE) {
        part.fields().forEach(fields::putIfAbsent);
        parts.addAll(part.inner());
      } else if (form == Form.DURATION && !part.inner().isEmpty()) {
        parts.addAll(part.inner()); // a sum within a sum
      } else {
        parts.add(part);
      }
    }
    return new TimeExpression(form, fields, parts);
  }

  /** The length of "in three days", which says how long there is; else the match itself. */
  static TimeMatch length(RuleSpace space, TimeMatch match) {
    List<TimeMatch> parts = widest(space, match);
    boolean ahead = Form.valueOf(match.getForm()) == Form.SHIFT && parts.size() == 1;
    return ahead && AHEAD.equals(match.getDirection()) ? parts.get(0) : match;
  }

  /**
   * "last week" in "the last week of July" is none of its parts, and sets and periods have none.
   */
  private static List<TimeMatch> inner(RuleSpace space, TimeMatch match, Form form) {
    if (form == Form.SET || form == Form.PERIOD) {
      return List.of();
    }
    List<TimeMatch> widest = widest(space, match);
    if (form == Form.HOLDING && widest.size() > 1) {
      widest.removeIf(part -> YEAR.equals(part.getGrain())); // "the Easter weekend 2021": a field
    }
    boolean one = form == Form.NTH || form == Form.EDGE || form == Form.HOLDING;
    return one ? widest.subList(Math.max(0, widest.size() - 1), widest.size()) : widest;
  }

  /** The widest matches inside, in text order. */
  private static List<TimeMatch> widest(RuleSpace space, TimeMatch match) {
    List<TimeMatch> widest = new ArrayList<>();
    space.within(TimeMatch.class, match).stream()
        .filter(other -> size(other) < size(match))
        .sorted(
            Comparator.comparingInt(TimeReader::size)
                .reversed()
                .thenComparingInt(Annotation::getAddress))
        .filter(other -> widest.stream().noneMatch(wider -> overlap(wider, other)))
        .forEach(widest::add);
    widest.sort(Comparator.comparingInt(Annotation::getBegin));
    return widest;
  }

  private static Map<Field, String> fields(
      RuleSpace space, TimeMatch match, List<TimeMatch> inner) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    List<CountPart> halves = space.within(CountPart.class, match);
    for (Cue cue : space.within(Cue.class, match)) {
      Field field = FIELDS.get(cue.getType().getShortName());
      boolean half = field != Field.COUNT_PART && halves.stream().anyMatch(h -> overlap(h, cue));
      if (field != null && !half && inner.stream().noneMatch(child -> overlap(child, cue))) {
        fields.merge(
            field,
            cue.getValue() == null ? "" : cue.getValue(),
            (first, last) -> isLastTold(field, last) ? last : first);
      }
      if (cue instanceof FigureDate || cue instanceof MonthDay) {
        figures(cue.getValue()).forEach(fields::putIfAbsent);
      }
    }
    put(fields, Field.DIRECTION, match.getDirection());
    put(fields, Field.TIME_UNIT, match.getUnit());
    return fields;
  }

  /** A unit stands behind what counts it, so that "second" before it is an ordinal. */
  private static boolean isLastTold(Field field, String last) {
    return field == Field.TIME_UNIT || field == Field.COUNT && !last.startsWith(OPEN);
  }

  private static Map<Field, String> figures(String date) {
    String[] parts = date.split("-");
    return IN_FIGURES.stream()
        .filter(field -> !parts[IN_FIGURES.indexOf(field)].startsWith(OPEN))
        .collect(Collectors.toMap(field -> field, field -> parts[IN_FIGURES.indexOf(field)]));
  }

  private static void put(Map<Field, String> fields, Field field, String value) {
    if (value != null) {
      fields.put(field, value);
    }
  }

  private static int size(Annotation annotation) {
    return annotation.getEnd() - annotation.getBegin();
  }

  private static boolean overlap(Annotation a, Annotation b) {
    return a.getBegin() < b.getEnd() && b.getBegin() < a.getEnd();
  }
}
