package io.github.uimabrief.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A time expression in the parts that rules found.
 *
 * @param form how the parts are put together
 * @param fields the parts that words and numbers tell; unmodifiable
 * @param inner the expressions that stand inside it, in text order; unmodifiable
 */
public record TimeExpression(Form form, Map<Field, String> fields, List<TimeExpression> inner) {

  /** Copies what it is given. */
  public TimeExpression {
    EnumMap<Field, String> copy = new EnumMap<>(Field.class);
    copy.putAll(fields);
    fields = Collections.unmodifiableMap(copy);
    inner = List.copyOf(inner);
  }

  /** An expression without fields. */
  public static TimeExpression of(Form form, TimeExpression... inner) {
    return new TimeExpression(form, Map.of(), List.of(inner));
  }

  /** The same with one more field. */
  public TimeExpression with(Field field, String value) {
    Map<Field, String> more = new EnumMap<>(Field.class);
    more.putAll(fields);
    more.put(field, value);
    return new TimeExpression(form, more, inner);
  }

  /** The same with another expression inside it, after those it has. */
  public TimeExpression with(TimeExpression another) {
    List<TimeExpression> more = new ArrayList<>(inner);
    more.add(another);
    return new TimeExpression(form, fields, more);
  }

  /** The value of a field; null where the text does not tell it. */
  String get(Field field) {
    return fields.get(field);
  }

  /** Whether the text tells the field. */
  boolean has(Field field) {
    return fields.containsKey(field);
  }

  /** A field that holds a whole number. */
  int number(Field field) {
    return Integer.parseInt(fields.get(field));
  }

  /** The direction it tells. */
  Optional<Direction> direction() {
    return Optional.ofNullable(get(Field.DIRECTION)).map(Direction::of);
  }

  /** Its unit. */
  Optional<TimeUnit> unit() {
    return Optional.ofNullable(get(Field.TIME_UNIT)).flatMap(TimeUnit::of);
  }

  /** Whether it or an expression inside it tells the field. */
  boolean tells(Field field) {
    return has(field) || inner.stream().anyMatch(part -> part.tells(field));
  }

  /** Whether only the year is missing, so that the rest can be told without an anchor. */
  boolean lacksOnlyYear() {
    return form != Form.DATE
        && tells(Field.MONTH)
        && !tells(Field.YEAR)
        && !tells(Field.DEICTIC)
        && !tells(Field.DIRECTION);
  }
}
