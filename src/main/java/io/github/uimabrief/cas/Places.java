package io.github.uimabrief.cas;

import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.uima.jcas.tcas.Annotation;

/** Where cues of some types stand in the space. */
final class Places {

  private final NavigableMap<Integer, Integer> endsByBegin = new TreeMap<>();
  private final NavigableMap<Integer, Integer> beginsByEnd = new TreeMap<>();

  private Places() {}

  @SafeVarargs
  static Places of(RuleSpace space, Class<? extends Annotation>... types) {
    Places places = new Places();
    for (Class<? extends Annotation> type : types) {
      space.marked(type).forEach(places::add);
    }
    return places;
  }

  /** Adds one more place. */
  void add(Annotation place) {
    endsByBegin.put(place.getBegin(), place.getEnd());
    beginsByEnd.put(place.getEnd(), place.getBegin());
  }

  /** Where the one ends that begins here; null if none does. */
  Integer endFrom(int begin) {
    return endsByBegin.get(begin);
  }

  /** Where the last one ends that ends here or before; -1 if none does. */
  int lastEnd(int offset) {
    Integer end = beginsByEnd.floorKey(offset);
    return end == null ? -1 : end;
  }

  /** The begin and end of the first one that begins here or behind; null if none does. */
  Map.Entry<Integer, Integer> next(int offset) {
    return endsByBegin.ceilingEntry(offset);
  }

  /** Where the first one begins that begins here or behind; {@code otherwise} if none does. */
  int nextBegin(int offset, int otherwise) {
    Integer begin = endsByBegin.ceilingKey(offset);
    return begin == null ? otherwise : begin;
  }

  /** Whether one begins between two offsets. */
  boolean anyBetween(int from, int to) {
    Integer begin = endsByBegin.ceilingKey(from);
    return begin != null && begin < to;
  }

  /** Where the last one ends that begins between two offsets; -1 if none does. */
  int lastEndBetween(int from, int to) {
    Map.Entry<Integer, Integer> last = endsByBegin.lowerEntry(to);
    return last == null || last.getKey() < from ? -1 : last.getValue();
  }

  /** Passes over those that abut, forward from here. */
  int over(int offset) {
    int at = offset;
    while (endsByBegin.containsKey(at)) {
      at = endsByBegin.get(at);
    }
    return at;
  }

  /** Passes over those that abut, backward from here. */
  int back(int offset) {
    int at = offset;
    while (beginsByEnd.containsKey(at)) {
      at = beginsByEnd.get(at);
    }
    return at;
  }
}
