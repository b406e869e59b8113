package io.github.uimabrief.ruta;

import java.util.Arrays;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Something of a type that stands on consecutive tiles: a cue of a word list, or what a rule
 * created. It becomes an annotation only when somebody asks for one.
 */
final class Mark {

  final int type;
  final int begin;
  final int end;
  private String[] names;
  private Object[] values;
  private Annotation annotation;

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

  /** The annotation for this mark, made at the first call. */
  Annotation annotation(Chart chart) {
    if (annotation == null) {
      annotation = chart.annotation(this);
      for (int i = 0; i < names.length; i++) {
        chart.fill(annotation, names[i], values[i]);
      }
    }
    return annotation;
  }
}
