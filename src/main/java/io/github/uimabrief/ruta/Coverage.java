package io.github.uimabrief.ruta;

import java.util.Arrays;

/** Of what types the marks are that cover each tile, and that there are at all: sets of bits. */
final class Coverage {

  private final Types types;
  private final int words;
  private final long[] present;
  private long[] covers = new long[1024];

  Coverage(Types types) {
    this.types = types;
    words = types.words();
    present = new long[words];
  }

  /** Takes off all types of as many tiles. */
  void clear(int tiles) {
    Arrays.fill(covers, 0, tiles * words, 0);
    Arrays.fill(present, 0);
  }

  /** Makes room for as many tiles. */
  void reserve(int tiles) {
    if (tiles * words > covers.length) {
      covers = Arrays.copyOf(covers, 2 * tiles * words);
    }
  }

  void add(Mark mark) {
    long[] mask = types.mask(mark.type);
    for (int i = 0; i < words; i++) {
      if (mask[i] != 0) {
        present[i] |= mask[i];
        for (int tile = mark.begin; tile < mark.end; tile++) {
          covers[tile * words + i] |= mask[i];
        }
      }
    }
  }

  /** Whether a mark of the kind covers the tile. */
  boolean covers(int tile, int kind) {
    return (covers[tile * words + (kind >> 6)] & 1L << kind) != 0;
  }

  /** Whether there is a mark of the kind. */
  boolean holds(int kind) {
    return (present[kind >> 6] & 1L << kind) != 0;
  }
}
