package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Matches its elements one behind the other; the match may begin at any of them, the anchor. */
final class Group extends Element {

  private final Element[] elements;
  private final int anchor;

  /**
   * A group.
   *
   * @param anchor the element at which a match begins when the group is tried first
   */
  Group(List<Element> elements, int anchor) {
    this.elements = elements.toArray(Element[]::new);
    this.anchor = anchor;
  }

  @Override
  void link(Element elementBefore, Element elementAfter) {
    super.link(elementBefore, elementAfter);
    for (int i = 0; i < elements.length; i++) {
      elements[i].link(
          i > 0 ? elements[i - 1] : elementBefore,
          i + 1 < elements.length ? elements[i + 1] : elementAfter);
    }
  }

  @Override
  boolean once(Match match, int tile, boolean right, Then then) {
    boolean[] found = {false};
    int first = right ? 0 : elements.length - 1;
    sequence(
        match,
        first,
        tile,
        right,
        end -> {
          Stretch stretch = new Stretch(Math.min(tile, end), Math.max(tile, end), null);
          if (holds(match, stretch)) {
            found[0] = true;
            Stretch before = enter(match, stretch);
            then.at(end);
            leave(match, before);
          }
        });
    return found[0];
  }

  private void sequence(Match match, int at, int tile, boolean right, Then then) {
    if (at < 0 || at == elements.length) {
      then.at(tile);
      return;
    }
    Element element = elements[at];
    if (element.mayFollow(match.chart, tile, right)) {
      int next = right ? at + 1 : at - 1;
      element.match(match, tile, right, end -> sequence(match, next, end, right, then));
    }
  }

  @Override
  void start(Match match, Between then) {
    elements[anchor].start(
        match,
        (begin, end) ->
            sequence(
                match,
                anchor + 1,
                end,
                true,
                last ->
                    sequence(
                        match,
                        anchor - 1,
                        begin,
                        false,
                        first -> close(match, first, last, then))));
  }

  private void close(Match match, int begin, int end, Between then) {
    Stretch stretch = new Stretch(begin, end, null);
    if (holds(match, stretch)) {
      Stretch before = enter(match, stretch);
      then.ends(begin, end);
      leave(match, before);
    }
  }

  @Override
  void require(BitSet types) {
    if (!isOptional()) {
      for (Element element : elements) {
        element.require(types);
      }
      requireHeld(types);
    }
  }

  @Override
  boolean mayCross(Types types) {
    return Arrays.stream(elements).anyMatch(element -> element.mayCross(types));
  }

  @Override
  void settle(Types types) {
    elements[anchor].settle(types);
  }

  @Override
  void learn(Types types) {
    Arrays.stream(elements).forEach(element -> element.learn(types));
    for (int i = 1; i < elements.length; i++) {
      elements[i].precede(elements[i - 1], false, types);
      int last = elements.length - 1 - i;
      elements[last].precede(elements[last + 1], true, types);
    }
    super.learn(types);
  }

  @Override
  Entry entry(boolean right, Types types) {
    return elements[right ? 0 : elements.length - 1].follow(right);
  }

  @Override
  void act(Match match) {
    for (Element element : elements) {
      element.act(match);
    }
    super.act(match);
  }
}
