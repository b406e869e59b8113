package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * A part of a rule. It matches from a tile to the right or to the left and goes on for every way in
 * which it can; a greedy quantifier takes what it can get and gives nothing back, as in Ruta.
 */
abstract class Element {

  /** What is done with the tile that a match has come to. */
  interface Then {
    void at(int tile);
  }

  /** What is done with the two ends of a match that began in the middle. */
  interface Between {
    void ends(int begin, int end);
  }

  private int number;
  private Quantifier quantifier = Quantifier.ONE;
  private Condition[] conditions = {};
  private Action[] actions = {};
  private Element before;
  private Element after;

  /** Matches once; true if it could, whatever became of the rest of the rule. */
  abstract boolean once(Match match, int tile, boolean right, Then then);

  /** Matches wherever it can, as the first element that is tried. */
  abstract void start(Match match, Between then);

  /** Whether a match could begin here, by a quick look. */
  abstract boolean mayStand(Chart chart, int tile, boolean right);

  /** Sets the bits of the types without which this cannot match. */
  abstract void require(BitSet types);

  /** Whether a match of this may reach into another sentence. */
  abstract boolean mayCross(Types types);

  /** Learns, once all are linked, what must be near where a match begins. */
  abstract void settle(Types types);

  /** Sets the bits of the types without which nothing matches beside this within its sentence. */
  final void requireBeside(Types types, boolean right, BitSet required) {
    for (Element e = next(right); e != null && !e.mayCross(types); e = e.next(right)) {
      e.require(required);
    }
  }

  /** Sets the bits of the types without which the conditions do not hold. */
  final void requireHeld(BitSet types) {
    for (Condition condition : conditions) {
      if (condition.required() >= 0) {
        types.set(condition.required());
      }
    }
  }

  /** Whether a condition keeps the match within a sentence. */
  final boolean forbidsBorder(Types types) {
    for (Condition condition : conditions) {
      if (condition.forbidden() != null && types.mayBeBorder(condition.forbidden())) {
        return true;
      }
    }
    return false;
  }

  /** Tells the elements inside which ones stand beside them. */
  void link(Element elementBefore, Element elementAfter) {
    before = elementBefore;
    after = elementAfter;
  }

  /** Matches as often as the quantifier says. */
  final boolean match(Match match, int tile, boolean right, Then then) {
    return quantifier == Quantifier.ONE
        ? once(match, tile, right, then)
        : again(match, tile, right, 0, then);
  }

  private boolean again(Match match, int tile, boolean right, int count, Then then) {
    boolean enough = count >= quantifier.min();
    if (enough && quantifier.reluctant() && goesOn(match, tile, right)) {
      then.at(tile);
      return true;
    }
    if (count < quantifier.max()
        && once(match, tile, right, next -> again(match, next, right, count + 1, then))) {
      return true;
    }
    if (enough) {
      then.at(tile);
    }
    return enough;
  }

  private boolean goesOn(Match match, int tile, boolean right) {
    Element next = next(right);
    return next == null || next.once(match, tile, right, end -> {});
  }

  /** The element beside this one, in this group or behind it; null at the end of the rule. */
  final Element next(boolean right) {
    return right ? after : before;
  }

  /**
   * Sets what the element stands on while the rest of the rule is tried, and gives back what it
   * stood on before, which {@link #leave} restores.
   */
  final Stretch enter(Match match, Stretch stretch) {
    Stretch before = match.stretch(number);
    match.set(number, stretch.and(before));
    return before;
  }

  final void leave(Match match, Stretch before) {
    match.set(number, before);
  }

  /** Whether the element may match from here or may be left out, by a quick look. */
  final boolean mayFollow(Chart chart, int tile, boolean right) {
    return isOptional() || mayStand(chart, tile, right);
  }

  final boolean holds(Match match, Stretch stretch) {
    for (Condition condition : conditions) {
      if (!condition.holds(match, stretch)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a stretch that fails here also fails when it is longer. */
  final boolean failsForGood(Match match, Stretch stretch) {
    for (Condition condition : conditions) {
      if (condition.stays() && !condition.holds(match, stretch)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a tile may make a stretch that holds it fail for good, by a quick look. */
  final boolean mayForbid(Chart chart, int tile) {
    for (Condition condition : conditions) {
      long[] forbidden = condition.forbidden();
      if (forbidden != null && chart.covers(tile, forbidden)) {
        return true;
      }
    }
    return false;
  }

  void act(Match match) {
    Stretch stretch = match.stretch(number);
    if (stretch != null && !stretch.isEmpty()) {
      for (Action action : actions) {
        action.execute(match, stretch);
      }
    }
  }

  final int number() {
    return number;
  }

  final void number(int given) {
    number = given;
  }

  final void quantify(Quantifier given) {
    quantifier = given;
  }

  final boolean isOptional() {
    return quantifier.min() == 0;
  }

  final void conditions(List<Condition> given) {
    conditions =
        Condition.joined(given).stream()
            .sorted(Comparator.comparing(Condition::isDear))
            .toArray(Condition[]::new);
  }

  final void actions(List<Action> given) {
    actions = given.toArray(Action[]::new);
  }
}
