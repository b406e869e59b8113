package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What must hold of the stretch on which an element matches. */
interface Condition {

  boolean holds(Match match, Stretch here);

  /** Whether it fails of a longer stretch too when it fails of this one. */
  default boolean stays() {
    return false;
  }

  /** The type of which no mark may stand within; -1 if it forbids none. */
  default int forbidden() {
    return -1;
  }

  /** Whether it costs more than a look at the chart, so that others are tried first. */
  default boolean isDear() {
    return false;
  }

  /** PARTOF: a mark of the type covers the first or the last tile. */
  static Condition partOf(int type) {
    return (match, here) ->
        here.end() > here.begin()
            && (match.chart.covers(here.begin(), type) || match.chart.covers(here.end() - 1, type));
  }

  /** PARTOFNEQ: a mark of the type covers the stretch and more. */
  static Condition partOfMore(int type) {
    return (match, here) -> {
      if (!partOf(type).holds(match, here)) {
        return false;
      }
      for (int tile = here.begin(); tile >= 0 && match.chart.covers(tile, type); tile--) {
        for (Mark m = match.chart.beginning(tile); m != null; m = m.nextBeginning) {
          boolean more = m.begin < here.begin() || m.end > here.end();
          if (m.end >= here.end() && more && match.chart.types().is(m.type, type)) {
            return true;
          }
        }
      }
      return false;
    };
  }

  /** CONTAINS: from {@code min} to {@code max} marks of the type stand within the stretch. */
  record Contains(int type, int min, int max) implements Condition {

    @Override
    public boolean holds(Match match, Stretch here) {
      int found = 0;
      for (int tile = here.begin(); tile < here.end() && found <= max; tile++) {
        if (match.chart.covers(tile, type)) {
          found += beginning(match.chart, tile, here.end());
        }
        if (found >= min && max == Integer.MAX_VALUE) {
          return true;
        }
      }
      return found >= min && found <= max;
    }

    private boolean isAny() {
      return min == 1 && max == Integer.MAX_VALUE;
    }

    private int beginning(Chart chart, int tile, int end) {
      int found = 0;
      for (Mark mark = chart.beginning(tile); mark != null; mark = mark.nextBeginning) {
        if (mark.end <= end && chart.types().is(mark.type, type)) {
          found++;
        }
      }
      return found;
    }
  }

  /** IS: a mark of the type stands on the very stretch. */
  static Condition is(int type) {
    return (match, here) -> at(match.chart, type, here) != null;
  }

  /** STARTSWITH: a mark of the type begins where the stretch begins. */
  static Condition startsWith(int type) {
    return (match, here) -> {
      for (Mark m = match.chart.beginning(here.begin()); m != null; m = m.nextBeginning) {
        if (match.chart.types().is(m.type, type)) {
          return true;
        }
      }
      return false;
    };
  }

  /** REGEXP: the covered text matches as a whole. */
  static Condition text(Pattern pattern) {
    return new Text(
        (match, here) -> match.chart.covered(here.begin(), here.end()), new PatternMemory(pattern));
  }

  /** REGEXP of a feature: its value matches as a whole. */
  static Condition text(Value value, Pattern pattern) {
    return new Text(value, new PatternMemory(pattern));
  }

  /** A text matches a pattern. */
  record Text(Value value, PatternMemory pattern) implements Condition {

    @Override
    public boolean holds(Match match, Stretch here) {
      return value.of(match, here) instanceof String text && pattern.matches(text);
    }

    @Override
    public boolean isDear() {
      return true;
    }
  }

  /** A comparison of two values. */
  static Condition equal(Value one, Value other) {
    return (match, here) -> Objects.equals(one.of(match, here), other.of(match, here));
  }

  /** FEATURE: the mark that the element matched has the value. */
  static Condition feature(String name, String value) {
    return (match, here) -> here.mark() != null && value.equals(here.mark().value(name));
  }

  /** OR. */
  static Condition any(List<Condition> conditions) {
    return (match, here) -> {
      for (Condition condition : conditions) {
        if (condition.holds(match, here)) {
          return true;
        }
      }
      return false;
    };
  }

  /** AND. */
  static Condition all(List<Condition> conditions) {
    return (match, here) -> {
      for (Condition condition : conditions) {
        if (!condition.holds(match, here)) {
          return false;
        }
      }
      return true;
    };
  }

  /** The minus sign: the condition does not hold. */
  record Not(Condition condition) implements Condition {

    @Override
    public boolean holds(Match match, Stretch here) {
      return !condition.holds(match, here);
    }

    @Override
    public boolean stays() {
      return condition instanceof Contains;
    }

    @Override
    public int forbidden() {
      return condition instanceof Contains contains && contains.isAny() ? contains.type : -1;
    }

    @Override
    public boolean isDear() {
      return condition.isDear();
    }
  }

  /** The mark of a type that stands on the very stretch; null if none does. */
  static Mark at(Chart chart, int type, Stretch here) {
    for (Mark m = chart.beginning(here.begin()); m != null; m = m.nextBeginning) {
      if (m.end == here.end() && chart.types().is(m.type, type)) {
        return m;
      }
    }
    return null;
  }
}
