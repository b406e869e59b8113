package io.github.uimabrief.ruta;

import java.util.Arrays;

/**
 * Of what types the marks are that cover each tile, that stand in each section, and that there are
 * at all: sets of bits. A section ends with a tile that bears a border.
 */
final class Coverage {

  private final Types types;
  private final int words;
  private final long[] present;
  private long[] covers;
  private long[] sections;
  private int[] section = new int[256];
  private int last;
  private boolean crossed;

  Coverage(Types types) {
    this.types = types;
    words = types.words();
    present = new long[words];
    covers = new long[section.length * words];
    sections = new long[words];
  }

  /** Takes off all types of as many tiles. */
  void clear(int tiles) {
    Arrays.fill(covers, 0, tiles * words, 0);
    Arrays.fill(sections, 0, (last + 1) * words, 0);
    Arrays.fill(present, 0);
    last = 0;
    crossed = false;
  }

  /** Makes room for another tile. */
  void tile(int tile) {
    if (tile == section.length) {
      section = Arrays.copyOf(section, 2 * tile);
      covers = Arrays.copyOf(covers, 2 * tile * words);
    }
    section[tile] = last;
  }

  /** Ends the section with the last tile. */
  void part() {
    last++;
    if ((last + 1) * words > sections.length) {
      sections = Arrays.copyOf(sections, 2 * sections.length);
    }
  }

  void add(Mark mark) {
    long[] mask = types.mask(mark.type);
    int in = section[mark.begin] * words;
    crossed |= section[mark.begin] != section[mark.end - 1];
    for (int i = 0; i < words; i++) {
      if (mask[i] != 0) {
        present[i] |= mask[i];
        sections[in + i] |= mask[i];
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

  /** Whether a mark of one of some kinds, given as bits, covers the tile. */
  boolean covers(int tile, long[] kinds) {
    for (int i = 0; i < words; i++) {
      if ((covers[tile * words + i] & kinds[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether marks of all these kinds may be met from a tile without crossing a border. */
  boolean mayMeet(int tile, int[] kinds) {
    int in = section[tile] * words;
    for (int kind : kinds) {
      if ((sections[in + (kind >> 6)] & 1L << kind) == 0) {
        return crossed;
      }
    }
    return true;
  }

  /** Whether there is a mark of the kind. */
  boolean holds(int kind) {
    return (present[kind >> 6] & 1L << kind) != 0;
  }
}
