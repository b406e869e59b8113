package io.github.uimabrief.ruta;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Something of a type that stands on consecutive tiles: a cue of a word list, or what a rule
 * created. It becomes an annotation only when somebody asks for one.
 */
final class Mark {

  private static final String[] NONE = {};
  private static final String[] CUE = {"value", "shape", "size"};
  private static final String[] SIZES =
      IntStream.range(0, 64).mapToObj(Integer::toString).toArray(String[]::new);

  final int type;
  final int begin;
  final int end;
  private String[] names;
  private Object[] values;

  /** The annotation that stands for it once somebody asked for one. */
  Annotation annotation;

  /** How many marks were made before it. */
  int made;

  /** The next mark that begins, or ends, on the same tile. */
  Mark nextBeginning;

  Mark nextEnding;

  /**
   * A mark.
   *
   * @param type the number of its type
   * @param begin its first tile
   * @param end the tile behind its last one
   * @param names the names of its features
   * @param values their values: strings, marks, or null; beside {@code names}
   */
  Mark(int type, int begin, int end, String[] names, Object[] values) {
    this.type = type;
    this.begin = begin;
    this.end = end;
    this.names = names;
    this.values = values;
  }

  /** A mark without features. */
  static Mark bare(int type, int begin, int end) {
    return new Mark(type, begin, end, NONE, NONE);
  }

  /** What a word list says of a tile, and how many tokens it holds. */
  static Mark cue(int type, int tile, String value, String shape, int size) {
    String tokens = size < SIZES.length ? SIZES[size] : Integer.toString(size);
    return new Mark(type, tile, tile + 1, CUE, new Object[] {value, shape, tokens});
  }

  /** The value of a feature: a string, a mark or null. */
  Object value(String name) {
    for (int i = 0; i < names.length; i++) {
      if (names[i].equals(name)) {
        return values[i];
      }
    }
    return null;
  }

  void set(String name, Object value) {
    int at = Arrays.asList(names).indexOf(name);
    if (at < 0) {
      at = names.length;
      names = Arrays.copyOf(names, at + 1);
      values = Arrays.copyOf(values, at + 1);
      names[at] = name;
    }
    values[at] = value;
  }

  /**
   * How many features an annotation for it bears: how a cue is written and how many tokens it holds
   * only rules ask.
   */
  int features() {
    return names == CUE ? 1 : names.length;
  }

  /** The name of a feature by its number. */
  String name(int feature) {
    return names[feature];
  }

  /** The value of a feature by its number: a string, a mark or null. */
  Object value(int feature) {
    return values[feature];
  }
}
