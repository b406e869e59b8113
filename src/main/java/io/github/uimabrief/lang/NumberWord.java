package io.github.uimabrief.lang;

/**
 * What a word does in a spelled number.
 *
 * @param role how it combines with its neighbours
 * @param value what it adds, multiplies or divides by
 */
record NumberWord(Role role, long value) {

  /** How a word combines; the word list says what each role means. */
  enum Role {
    NONE,
    DIGITS,
    UNIT,
    TEEN,
    TEN,
    HUNDRED,
    MAGNITUDE,
    DOZEN,
    DOZENS,
    PAIR,
    ARTICLE,
    AND,
    OF,
    PART,
    PARTS,
    ORDINAL,
    SUFFIX,
    ENDING;

    boolean multiplies() {
      return this == HUNDRED || this == MAGNITUDE || this == DOZEN || this == DOZENS;
    }
  }
}
