package io.github.uimabrief.lang;

import java.util.Arrays;

/**
 * The tiles of one sentence with their cues, in arrays that are reused from sentence to sentence.
 *
 * <p>Tiles do not overlap and stand in text order; each bears one cue or more.
 */
public final class Tiles {

  /** How many longs the bits of all cue types take. */
  static final int MASK = 4;

  private int[] begins = new int[128];
  private int[] ends = new int[128];
  private int[] firstCues = new int[129];
  private int[] sizes = new int[128];
  private int count;

  private int[] cueTypes = new int[256];
  private String[] cueValues = new String[256];
  private String[] cueShapes = new String[256];
  private int cues;

  private final long[] types = new long[MASK];

  void clear() {
    count = 0;
    cues = 0;
    Arrays.fill(types, 0);
  }

  void tile(int begin, int end, int size) {
    if (count == begins.length) {
      begins = Arrays.copyOf(begins, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
      sizes = Arrays.copyOf(sizes, 2 * count);
      firstCues = Arrays.copyOf(firstCues, 2 * count + 1);
    }
    begins[count] = begin;
    ends[count] = end;
    sizes[count] = size;
    firstCues[count] = cues;
    firstCues[++count] = cues;
  }

  /** Puts a cue on the last tile. */
  void cue(int type, String value, String shape) {
    if (cues == cueTypes.length) {
      cueTypes = Arrays.copyOf(cueTypes, 2 * cues);
      cueValues = Arrays.copyOf(cueValues, 2 * cues);
      cueShapes = Arrays.copyOf(cueShapes, 2 * cues);
    }
    cueTypes[cues] = type;
    cueValues[cues] = value;
    cueShapes[cues] = shape;
    firstCues[count] = ++cues;
    types[type >> 6] |= 1L << type;
  }

  /** Lengthens the last tile, which is a run, by {@code size} tokens. */
  void extend(int end, int size) {
    ends[count - 1] = end;
    sizes[count - 1] += size;
  }

  /** Whether the last tile bears just this cue. */
  boolean lastIs(int type) {
    return count > 0 && cues == firstCues[count - 1] + 1 && cueTypes[cues - 1] == type;
  }

  /** How many tiles there are. */
  public int count() {
    return count;
  }

  /** Where the tile begins in the text, in UTF-16 code units. */
  public int begin(int tile) {
    return begins[tile];
  }

  /** Where the tile ends in the text, exclusive. */
  public int end(int tile) {
    return ends[tile];
  }

  /** How many tokens the tile holds. */
  public int size(int tile) {
    return sizes[tile];
  }

  /**
   * The first cue of the tile; those of tile {@code t} are {@code firstCue(t)..firstCue(t+1)-1}.
   */
  public int firstCue(int tile) {
    return firstCues[tile];
  }

  /** The number of the cue's type. */
  public int cueType(int cue) {
    return cueTypes[cue];
  }

  /** What the word list says of the phrase; null where it says nothing. */
  public String cueValue(int cue) {
    return cueValues[cue];
  }

  /** How a number is written; null for all else. */
  public String cueShape(int cue) {
    return cueShapes[cue];
  }

  /** The bits of the types of all cues. */
  long[] types() {
    return types;
  }

  /** Sets bits of types. */
  static void add(long[] types, long[] target) {
    for (int i = 0; i < MASK; i++) {
      target[i] |= types[i];
    }
  }

  /** The bits that are set in both; null if there are none. */
  static long[] common(long[] one, long[] other) {
    long[] common = new long[MASK];
    long any = 0;
    for (int i = 0; i < MASK; i++) {
      common[i] = one[i] & other[i];
      any |= common[i];
    }
    return any == 0 ? null : common;
  }

  /** The bits of types. */
  static long[] mask(int... types) {
    long[] mask = new long[MASK];
    for (int type : types) {
      mask[type >> 6] |= 1L << type;
    }
    return mask;
  }
}
