package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;
import io.github.uimabrief.ruta.Presence.Where;
import java.util.ArrayList;
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

  /** The kinds of which no mark may stand within, as bits; null if it forbids none. */
  default long[] forbidden() {
    return null;
  }

  /** The kind of which a mark must be present in the sentence; -1 if none must. */
  default int required() {
    return -1;
  }

  /** Whether it costs more than a look at the chart, so that others are tried first. */
  default boolean isDear() {
    return false;
  }

  /** PARTOFNEQ: a mark of the type covers the stretch and more. */
  static Condition partOfMore(int type) {
    return (match, here) -> {
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
      }
      return found >= min && found <= max;
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
  static Condition any(List<Condition> given) {
    List<Condition> conditions = Presence.joined(given);
    if (conditions.size() == 1) {
      return conditions.get(0);
    }
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
      return condition instanceof Contains || forbidden() != null;
    }

    @Override
    public long[] forbidden() {
      boolean within = condition instanceof Presence look && look.where() == Where.WITHIN;
      return within ? ((Presence) condition).kinds() : null;
    }

    @Override
    public boolean isDear() {
      return condition.isDear();
    }
  }

  /** Conditions that must all hold, those alike that must not joined into one. */
  static List<Condition> joined(List<Condition> conditions) {
    List<Condition> never = new ArrayList<>();
    List<Condition> joined = new ArrayList<>();
    for (Condition condition : conditions) {
      if (condition instanceof Not not) {
        never.add(not.condition);
      } else {
        joined.add(condition);
      }
    }
    Presence.joined(never).forEach(condition -> joined.add(new Not(condition)));
    return joined;
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
