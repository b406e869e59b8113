package io.github.uimabrief.model;

import java.util.Locale;

/** A value of a closed vocabulary, written in JSON and in the CAS as its {@link #code()}. */
public interface Code {

  /** The constant's name. */
  String name();

  /** The value as the contract spells it: lower case, words joined by underscores. */
  default String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The constant of {@code type} with this code.
   *
   * @throws IllegalArgumentException if there is none
   */
  static <E extends Enum<E> & Code> E of(Class<E> type, String code) {
    return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
  }
}
