package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
  private long[] forbidden;
  private boolean optional;
  private Element before;
  private Element after;
  private Entry[] stand = {Entry.ANYWHERE, Entry.ANYWHERE};
  private Entry[] follow = {Entry.ANYWHERE, Entry.ANYWHERE};

  /** Matches once; true if it could, whatever became of the rest of the rule. */
  abstract boolean once(Match match, int tile, boolean right, Then then);

  /** Matches wherever it can, as the first element that is tried. */
  abstract void start(Match match, Between then);

  /** Where a match to the right or to the left can begin. */
  abstract Entry entry(boolean right, Types types);

  /** Learns where this and what is inside can begin to match. */
  void learn(Types types) {
    stand = new Entry[] {entry(false, types), entry(true, types)};
    follow = optional ? follow : stand;
  }

  /** Where a match to the right or to the left can begin. */
  final Entry stand(boolean right) {
    return stand[right ? 1 : 0];
  }

  /** The same; where this may be left out, for this or what follows it. */
  final Entry follow(boolean right) {
    return follow[right ? 1 : 0];
  }

  /** Tells an element that may be left out what follows it within its group. */
  final void precede(Element next, boolean right, Types types) {
    BitSet kinds = new BitSet();
    boolean known = optional && stand(right).addTo(kinds) && next.follow(right).addTo(kinds);
    if (known) {
      follow = follow.clone();
      follow[right ? 1 : 0] = Entry.of(kinds, types);
    }
  }

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
    return forbidden != null && types.mayBeBorder(forbidden);
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

  /** Whether a match could begin here, by a quick look. */
  final boolean mayStand(Chart chart, int tile, boolean right) {
    return stand[right ? 1 : 0].isAt(chart, tile, right);
  }

  /** Whether the element may match from here or may be left out, by a quick look. */
  final boolean mayFollow(Chart chart, int tile, boolean right) {
    return follow[right ? 1 : 0].isAt(chart, tile, right);
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
    return forbidden != null && chart.covers(tile, forbidden);
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
    optional = given.min() == 0;
  }

  final boolean isOptional() {
    return optional;
  }

  final void conditions(List<Condition> given) {
    conditions =
        Condition.joined(given).stream()
            .sorted(Comparator.comparing(Condition::isDear))
            .toArray(Condition[]::new);
    forbidden =
        Arrays.stream(conditions)
            .map(Condition::forbidden)
            .filter(Objects::nonNull)
            .findFirst() // those alike are joined
            .orElse(null);
  }

  final void actions(List<Action> given) {
    actions = given.toArray(Action[]::new);
  }
}
