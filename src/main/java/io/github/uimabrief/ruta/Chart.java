package io.github.uimabrief.ruta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Marks over a row of tiles, found by where they begin, where they end, what they are, and what
 * tiles they cover. Tiles abut; each mark covers whole ones. Reused from text to text; serves one
 * thread.
 */
public final class Chart {

  private static final Comparator<Mark> MADE = (a, b) -> a.made - b.made;

  private final Types types;
  private final Annotations annotations;
  private final Coverage coverage;
  private final MarkList[] byType;
  private String text = "";
  private int tiles;
  private int made;
  private int[] offsets = new int[256];
  private int[] tileAt = {}; // by offset, one more than the tile that begins there
  private String[] words = new String[256]; // of each tile, once asked for
  private Mark[] beginning = new Mark[256];
  private Mark[] lastBeginning = new Mark[256];
  private Mark[] ending = new Mark[257];

  /**
   * An empty chart.
   *
   * @param cas where annotations are made for marks, never put into an index
   */
  public Chart(Types types, CAS cas) {
    this.types = types;
    annotations = new Annotations(types, cas);
    coverage = new Coverage(types);
    byType = new MarkList[types.count()];
    Arrays.setAll(byType, type -> new MarkList());
  }

  /** Empties the chart. */
  public void clear() {
    Arrays.fill(beginning, 0, tiles, null);
    Arrays.fill(ending, 0, tiles + 1, null);
    Arrays.fill(words, 0, tiles, null);
    Arrays.fill(tileAt, 0, Math.min(tileAt.length, text.length() + 1), 0);
    coverage.clear(tiles);
    annotations.clear();
    for (MarkList list : byType) {
      list.clear();
    }
    made = 0;
    tiles = 0;
    text = "";
  }

  /** Adds a tile behind the last one, from {@code begin}, a UTF-16 offset, to the next tile. */
  public void tile(int begin) {
    if (tiles + 1 >= offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
      beginning = Arrays.copyOf(beginning, offsets.length);
      lastBeginning = Arrays.copyOf(lastBeginning, offsets.length);
      ending = Arrays.copyOf(ending, offsets.length + 1);
      words = Arrays.copyOf(words, offsets.length);
    }
    coverage.tile(tiles);
    offsets[tiles++] = begin;
  }

  /**
   * Puts a cue on the last tile.
   *
   * @param type the number of its type
   * @param value what the word list says of it, or null
   * @param shape how a number is written, or null
   * @param size how many tokens it holds
   */
  public void cue(int type, String value, String shape, int size) {
    add(Mark.cue(type, tiles - 1, value, shape, size));
    if (types.isBorder(type)) {
      coverage.part();
    }
  }

  /** Puts a cue on the last {@code count} tiles, all that were added for a stretch. */
  public void cover(int type, int count) {
    add(Mark.bare(type, tiles - count, tiles));
  }

  /** Ends the row: the text over which the tiles lie. */
  public void text(String covered) {
    text = covered;
    offsets[tiles] = covered.length();
    if (tileAt.length <= covered.length()) {
      tileAt = new int[2 * covered.length() + 1];
    }
    for (int tile = 0; tile <= tiles; tile++) {
      tileAt[offsets[tile]] = tile + 1;
    }
  }

  /** The text over which the tiles lie. */
  String text() {
    return text;
  }

  /** The tile that begins at an offset, or the number of tiles at the end; -1 for others. */
  private int tileAt(int offset) {
    return offset < 0 || offset > text.length() ? -1 : tileAt[offset] - 1;
  }

  void add(Mark mark) {
    mark.made = made++;
    byType[mark.type].add(mark);
    if (beginning[mark.begin] == null) {
      beginning[mark.begin] = mark;
    } else {
      lastBeginning[mark.begin].nextBeginning = mark;
    }
    lastBeginning[mark.begin] = mark;
    mark.nextEnding = ending[mark.end];
    ending[mark.end] = mark;
    coverage.add(mark);
  }

  /** All marks of a kind, in the order of an annotation index; a copy. */
  Mark[] ofKind(int kind) {
    int[] kinds = types.kinds(kind);
    if (kinds.length == 1) {
      return byType[kind].inOrder();
    }
    Mark[] found = gather(kinds);
    Arrays.sort(found, MarkList.INDEX.thenComparing(MADE));
    return found;
  }

  private Mark[] gather(int[] kinds) {
    int size = 0;
    for (int type : kinds) {
      size += byType[type].size();
    }
    Mark[] found = new Mark[size];
    int at = 0;
    for (int type : kinds) {
      byType[type].copyTo(found, at);
      at += byType[type].size();
    }
    return found;
  }

  /** Whether there is a mark of the kind. */
  boolean holds(int kind) {
    return coverage.holds(kind);
  }

  /**
   * Annotations for all marks of a kind, in the order in which the marks were made.
   *
   * @param kind the number of a type
   */
  public List<Annotation> annotations(int kind) {
    if (!holds(kind)) {
      return List.of();
    }
    Mark[] marks = gather(types.kinds(kind));
    Arrays.sort(marks, MADE);
    List<Annotation> found = new ArrayList<>(marks.length);
    for (Mark mark : marks) {
      found.add(annotation(mark));
    }
    return found;
  }

  /**
   * Annotations for the marks of a kind that stand on a stretch of the text, in index order.
   *
   * @param begin where a tile begins, in UTF-16 code units
   * @param end where a tile ends, exclusive
   */
  List<Annotation> within(int kind, int begin, int end) {
    List<Annotation> found = new ArrayList<>();
    int first = tileAt(begin);
    for (int tile = first; tile < tiles && offsets[tile] < end; tile++) {
      if (covers(tile, kind)) {
        for (Mark mark = beginning[tile]; mark != null; mark = mark.nextBeginning) {
          if (types.is(mark.type, kind) && offsets[mark.end] <= end) {
            found.add(annotation(mark));
          }
        }
      }
    }
    return found;
  }

  /** The annotation of a kind made first among those that begin at an offset; or null. */
  Annotation beginning(int kind, int offset) {
    int tile = tileAt(offset);
    Mark mark = tile < 0 || tile == tiles || !covers(tile, kind) ? null : beginning[tile];
    while (mark != null && !types.is(mark.type, kind)) {
      mark = mark.nextBeginning;
    }
    return mark == null ? null : annotation(mark);
  }

  /** The annotation of a kind made first among those that end at an offset; or null. */
  Annotation ending(int kind, int offset) {
    int tile = tileAt(offset);
    Mark first = null;
    for (Mark mark = tile < 0 ? null : ending[tile]; mark != null; mark = mark.nextEnding) {
      first = types.is(mark.type, kind) ? mark : first; // the list begins with the last one
    }
    return first == null ? null : annotation(first);
  }

  Types types() {
    return types;
  }

  int tiles() {
    return tiles;
  }

  /** The first mark that begins on a tile; others follow by {@code nextBeginning}. */
  Mark beginning(int tile) {
    return tile < tiles ? beginning[tile] : null;
  }

  /** A mark that ends before a tile; others follow by {@code nextEnding}. */
  Mark ending(int tile) {
    return ending[tile];
  }

  /** Whether a mark of the kind covers the tile. */
  boolean covers(int tile, int kind) {
    return coverage.covers(tile, kind);
  }

  /** Whether a mark of one of some kinds, given as bits, covers the tile. */
  boolean covers(int tile, long[] kinds) {
    return coverage.covers(tile, kinds);
  }

  /** Whether marks of all these kinds may be met from a tile without crossing a border. */
  boolean mayMeet(int tile, int[] kinds) {
    return coverage.mayMeet(tile, kinds);
  }

  /** What stands on the tiles from {@code begin} to {@code end}, exclusive. */
  String covered(int begin, int end) {
    if (end - begin != 1) {
      return text.substring(offsets[begin], offsets[end]);
    }
    if (words[begin] == null) {
      words[begin] = text.substring(offsets[begin], offsets[end]);
    }
    return words[begin];
  }

  private Annotation annotation(Mark mark) {
    return annotations.of(mark, offsets);
  }
}
