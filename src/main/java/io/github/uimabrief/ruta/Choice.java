package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Matches one of its elements, in every way in which they differ in length. */
final class Choice extends Element {

  private static final Comparator<Stretch> INDEX_ORDER =
      Comparator.comparingInt(Stretch::begin)
          .thenComparing(Comparator.comparingInt(Stretch::end).reversed());

  private final Element[] elements;

  Choice(List<Element> elements) {
    this.elements = elements.toArray(Element[]::new);
  }

  @Override
  void link(Element elementBefore, Element elementAfter) {
    super.link(elementBefore, elementAfter);
    for (Element element : elements) {
      element.link(elementBefore, elementAfter);
    }
  }

  @Override
  boolean once(Match match, int tile, boolean right, Then then) {
    List<Stretch> ways = new ArrayList<>(2);
    for (Element element : elements) {
      if (element.mayStand(match.chart, tile, right)) {
        Then end = at -> add(ways, Math.min(tile, at), Math.max(tile, at));
        element.match(match, tile, right, end);
      }
    }
    boolean holds = false;
    for (Stretch way : inOrder(ways)) {
      if (holds(match, way)) {
        holds = true;
        Stretch before = enter(match, way);
        then.at(right ? way.end() : way.begin());
        leave(match, before);
      }
    }
    return holds;
  }

  @Override
  void start(Match match, Between then) {
    List<Stretch> ways = new ArrayList<>();
    for (Element element : elements) {
      element.start(match, (begin, end) -> ways.add(new Stretch(begin, end, null)));
    }
    Stretch last = null;
    for (Stretch way : inOrder(ways)) {
      if (!way.equals(last) && holds(match, way)) {
        Stretch before = enter(match, way);
        then.ends(way.begin(), way.end());
        leave(match, before);
      }
      last = way;
    }
  }

  private static void add(List<Stretch> ways, int begin, int end) {
    Stretch way = new Stretch(begin, end, null);
    if (!ways.contains(way)) {
      ways.add(way);
    }
  }

  private static List<Stretch> inOrder(List<Stretch> ways) {
    if (ways.size() > 1) {
      ways.sort(INDEX_ORDER);
    }
    return ways;
  }

  @Override
  void require(BitSet types) {
    if (!isOptional()) {
      requireHeld(types); // one of the elements will do
    }
  }

  @Override
  boolean mayCross(Types types) {
    return Arrays.stream(elements).anyMatch(element -> element.mayCross(types));
  }

  @Override
  void settle(Types types) {
    Arrays.stream(elements).forEach(element -> element.settle(types));
  }

  @Override
  void learn(Types types) {
    Arrays.stream(elements).forEach(element -> element.learn(types));
    super.learn(types);
  }

  @Override
  Entry entry(boolean right, Types types) {
    BitSet kinds = new BitSet();
    boolean known =
        Arrays.stream(elements)
            .allMatch(element -> !element.isOptional() && element.stand(right).addTo(kinds));
    return known ? Entry.of(kinds, types) : Entry.ANYWHERE;
  }
}
