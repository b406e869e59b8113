package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** Matches one of its elements, in every way in which they differ in length. */
final class Choice extends Element {

  private static final Comparator<Stretch> INDEX_ORDER =
      Comparator.comparingInt(Stretch::begin)
          .thenComparing(Comparator.comparingInt(Stretch::end).reversed());

  private final List<Element> elements;

  Choice(List<Element> elements) {
    this.elements = elements;
  }

  @Override
  void link(Element elementBefore, Element elementAfter) {
    super.link(elementBefore, elementAfter);
    elements.forEach(element -> element.link(elementBefore, elementAfter));
  }

  @Override
  boolean once(Match match, int tile, boolean right, Then then) {
    TreeSet<Stretch> ways = null;
    for (Element element : elements) {
      if (element.mayStand(match.chart, tile, right)) {
        TreeSet<Stretch> found = ways == null ? new TreeSet<>(INDEX_ORDER) : ways;
        element.match(
            match,
            tile,
            right,
            end -> found.add(new Stretch(Math.min(tile, end), Math.max(tile, end), null)));
        ways = found;
      }
    }
    boolean holds = false;
    if (ways != null) {
      for (Stretch way : ways) {
        holds |= take(match, way, () -> then.at(right ? way.end() : way.begin()));
      }
    }
    return holds;
  }

  private boolean take(Match match, Stretch way, Runnable rest) {
    if (!holds(match, way)) {
      return false;
    }
    with(match, way, rest);
    return true;
  }

  @Override
  void start(Match match, Between then) {
    TreeSet<Stretch> ways = new TreeSet<>(INDEX_ORDER);
    for (Element element : elements) {
      element.start(match, (begin, end) -> ways.add(new Stretch(begin, end, null)));
    }
    for (Stretch way : ways) {
      take(match, way, () -> then.ends(way.begin(), way.end()));
    }
  }

  @Override
  void require(long[] types) {
    // one of them will do
  }

  @Override
  boolean mayStand(Chart chart, int tile, boolean right) {
    for (Element element : elements) {
      if (element.isOptional() || element.mayStand(chart, tile, right)) {
        return true;
      }
    }
    return false;
  }
}
