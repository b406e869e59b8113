package io.github.uimabrief.cas;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/** A map from offsets to offsets, in the order of its keys; of two values for one key the last. */
final class OffsetMap {

  private final int[] keys;
  private final int[] values;
  private int size;

  private OffsetMap(int capacity) {
    keys = new int[capacity];
    values = new int[capacity];
  }

  static <T> OffsetMap of(List<T> places, ToIntFunction<T> key, ToIntFunction<T> value) {
    long[] order = new long[places.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = (long) key.applyAsInt(places.get(i)) << Integer.SIZE | i;
    }
    Arrays.sort(order);
    OffsetMap map = new OffsetMap(order.length);
    for (long next : order) {
      map.put((int) (next >> Integer.SIZE), value.applyAsInt(places.get((int) next)));
    }
    return map;
  }

  private void put(int key, int value) {
    if (size == 0 || keys[size - 1] != key) {
      keys[size++] = key;
    }
    values[size - 1] = value;
  }

  int key(int index) {
    return keys[index];
  }

  int value(int index) {
    return values[index];
  }

  /** The index of the key; negative if it is none. */
  int indexOf(int key) {
    return Arrays.binarySearch(keys, 0, size, key);
  }

  /** The index of the last key up to this one; -1 if there is none. */
  int floor(int key) {
    int at = indexOf(key);
    return at >= 0 ? at : -at - 2;
  }

  /** The index of the first key from this one on; -1 if there is none. */
  int ceiling(int key) {
    int at = indexOf(key);
    int next = at >= 0 ? at : -at - 1;
    return next < size ? next : -1;
  }

  /** Goes from key to value as long as the value is a key. */
  int follow(int from) {
    int at = from;
    for (int next = indexOf(at); next >= 0; next = indexOf(at)) {
      at = values[next];
    }
    return at;
  }
}
