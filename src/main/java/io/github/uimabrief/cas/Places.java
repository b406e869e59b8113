package io.github.uimabrief.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.tcas.Annotation;

/** Where cues of some types stand in the space; looked for at the first question. */
final class Places {

  private final RuleSpace space;
  private final List<Class<? extends Annotation>> types = new ArrayList<>();
  private final List<Annotation> more = new ArrayList<>();
  private OffsetMap endsByBegin;
  private OffsetMap beginsByEnd;

  private Places(RuleSpace space) {
    this.space = space;
  }

  @SafeVarargs
  static Places of(RuleSpace space, Class<? extends Annotation>... types) {
    Places places = new Places(space);
    for (Class<? extends Annotation> type : types) {
      places.types.add(type);
    }
    return places;
  }

  /** Adds one more place. */
  void add(Annotation place) {
    more.add(place);
    endsByBegin = null;
    beginsByEnd = null;
  }

  /** Where the one ends that begins here; null if none does. */
  Integer endFrom(int begin) {
    int at = byBegin().indexOf(begin);
    return at < 0 ? null : byBegin().value(at);
  }

  /** Where the last one ends that ends here or before; -1 if none does. */
  int lastEnd(int offset) {
    int at = byEnd().floor(offset);
    return at < 0 ? -1 : byEnd().key(at);
  }

  /** The begin and end of the first one that begins here or behind; null if none does. */
  Map.Entry<Integer, Integer> next(int offset) {
    int at = byBegin().ceiling(offset);
    return at < 0 ? null : Map.entry(byBegin().key(at), byBegin().value(at));
  }

  /** Where the first one begins that begins here or behind; {@code otherwise} if none does. */
  int nextBegin(int offset, int otherwise) {
    int at = byBegin().ceiling(offset);
    return at < 0 ? otherwise : byBegin().key(at);
  }

  /** Whether one begins between two offsets. */
  boolean anyBetween(int from, int to) {
    return nextBegin(from, to) < to;
  }

  /** Where the last one ends that begins between two offsets; -1 if none does. */
  int lastEndBetween(int from, int to) {
    int at = byBegin().floor(to - 1);
    return at < 0 || byBegin().key(at) < from ? -1 : byBegin().value(at);
  }

  /** Passes over those that abut, forward from here. */
  int over(int offset) {
    return byBegin().follow(offset);
  }

  /** Passes over those that abut, backward from here. */
  int back(int offset) {
    return byEnd().follow(offset);
  }

  private OffsetMap byBegin() {
    if (endsByBegin == null) {
      endsByBegin = OffsetMap.of(all(), Annotation::getBegin, Annotation::getEnd);
    }
    return endsByBegin;
  }

  private OffsetMap byEnd() {
    if (beginsByEnd == null) {
      beginsByEnd = OffsetMap.of(all(), Annotation::getEnd, Annotation::getBegin);
    }
    return beginsByEnd;
  }

  private List<Annotation> all() {
    List<Annotation> all = new ArrayList<>();
    for (Class<? extends Annotation> type : types) {
      all.addAll(space.marked(type));
    }
    all.addAll(more);
    return all;
  }
}
