package io.github.uimabrief.ruta;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;

/** Numbers for the annotation types of one name space, and which is a kind of which. */
public final class Types {

  private final String nameSpace;
  private final List<Type> types = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final boolean[][] kinds;
  private final long[][] masks;
  private final int[][] kindsOf;
  private final int border;

  /**
   * Numbers the types of a name space.
   *
   * @param nameSpace what the types' names begin with, up to and with the last dot
   * @param border the name of the type that parts sentences, which few rules cross
   */
  public Types(TypeSystem system, String nameSpace, String border) {
    this.nameSpace = nameSpace;
    Type annotation = system.getType("uima.tcas.Annotation");
    for (Type type : system.getProperlySubsumedTypes(annotation)) {
      if (type.getName().startsWith(nameSpace)) {
        numbers.put(type.getShortName(), types.size());
        types.add(type);
      }
    }
    types.add(annotation); // of stretches that bear a label
    this.border = number(border);
    kinds = new boolean[types.size()][types.size()];
    masks = new long[types.size()][words()];
    kindsOf = new int[types.size()][];
    for (int kind = 0; kind < types.size(); kind++) {
      for (int type = 0; type < types.size(); type++) {
        kinds[kind][type] = system.subsumes(types.get(kind), types.get(type));
        if (kinds[kind][type]) {
          masks[type][kind >> 6] |= 1L << kind;
        }
      }
      boolean[] kinds = this.kinds[kind];
      kindsOf[kind] = IntStream.range(0, types.size()).filter(type -> kinds[type]).toArray();
    }
  }

  /** How many there are. */
  int count() {
    return types.size();
  }

  /** How many longs the bits of all types take. */
  int words() {
    return (types.size() + 63) >> 6;
  }

  /**
   * The number of a type.
   *
   * @param name its name without the name space
   * @throws IllegalArgumentException if the type system has none of this name
   */
  public int number(String name) {
    Integer number = numbers.get(name);
    if (number == null) {
      throw new IllegalArgumentException("no type " + nameSpace + name + " in the type system");
    }
    return number;
  }

  /** The number that stands for any stretch of text. */
  int stretch() {
    return types.size() - 1;
  }

  Type type(int number) {
    return types.get(number);
  }

  /** Whether {@code type} is {@code kind} or a kind of it. */
  public boolean is(int type, int kind) {
    return kinds[kind][type];
  }

  /** Whether the type is one of some kinds, given as bits, or a kind of one. */
  boolean isAny(int type, long[] kinds) {
    return intersect(masks[type], kinds);
  }

  private static boolean intersect(long[] one, long[] other) {
    for (int i = 0; i < one.length; i++) {
      if ((one[i] & other[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether the type parts sentences. */
  boolean isBorder(int type) {
    return type == border;
  }

  /** Whether a mark of the kind may part sentences. */
  boolean mayBeBorder(int kind) {
    return kinds[kind][border];
  }

  /** Whether a mark of one of some kinds, given as bits, may part sentences. */
  boolean mayBeBorder(long[] kinds) {
    return isAny(border, kinds);
  }

  /** The numbers of a type and of all its kinds. */
  int[] kinds(int type) {
    return kindsOf[type];
  }

  /** The bits of a type and of all that it is a kind of. */
  long[] mask(int type) {
    return masks[type];
  }
}
