package io.github.uimabrief.ruta;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Marks over a row of tiles, found by where they begin, where they end, what they are, and what
 * tiles they cover. Tiles abut; each mark covers whole ones. Reused from text to text; serves one
 * thread.
 */
public final class Chart {

  private static final Comparator<Mark> MADE = Comparator.comparingInt(mark -> mark.made);
  private static final String[] CUE = {"value", "shape", "size"};

  private final Types types;
  private final CAS cas;
  private String text = "";
  private int tiles;
  private int[] offsets = new int[256];
  private Mark[] beginning = new Mark[256];
  private Mark[] lastBeginning = new Mark[256];
  private Mark[] ending = new Mark[257];
  private long[] covers = new long[1024];
  private final long[] present;
  private final List<Mark> all = new ArrayList<>();
  private final List<List<Mark>> byType = new ArrayList<>();

  /**
   * An empty chart.
   *
   * @param cas where annotations are made for marks, never put into an index
   */
  public Chart(Types types, CAS cas) {
    this.types = types;
    this.cas = cas;
    present = new long[types.words()];
    for (int type = 0; type < types.count(); type++) {
      byType.add(new ArrayList<>());
    }
  }

  /** Empties the chart. */
  public void clear() {
    Arrays.fill(beginning, 0, tiles, null);
    Arrays.fill(ending, 0, tiles + 1, null);
    Arrays.fill(covers, 0, tiles * types.words(), 0);
    byType.forEach(List::clear);
    all.clear();
    Arrays.fill(present, 0);
    tiles = 0;
  }

  /** Adds a tile behind the last one, from {@code begin}, a UTF-16 offset, to the next tile. */
  public void tile(int begin) {
    if (tiles + 1 >= offsets.length) {
      offsets = Arrays.copyOf(offsets, 2 * offsets.length);
      beginning = Arrays.copyOf(beginning, offsets.length);
      lastBeginning = Arrays.copyOf(lastBeginning, offsets.length);
      ending = Arrays.copyOf(ending, offsets.length + 1);
    }
    if ((tiles + 1) * types.words() > covers.length) {
      covers = Arrays.copyOf(covers, 2 * covers.length);
    }
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
    Object[] values = {value, shape, Integer.toString(size)};
    add(new Mark(type, tiles - 1, tiles, CUE, values));
  }

  /** Puts a cue on the last {@code count} tiles, all that were added for a stretch. */
  public void cover(int type, int count) {
    add(new Mark(type, tiles - count, tiles, new String[0], new Object[0]));
  }

  /** Ends the row: the text over which the tiles lie. */
  public void text(String covered) {
    text = covered;
    cas.setDocumentText(covered);
    offsets[tiles] = covered.length();
  }

  void add(Mark mark) {
    mark.made = all.size();
    all.add(mark);
    insert(byType.get(mark.type), mark);
    if (beginning[mark.begin] == null) {
      beginning[mark.begin] = mark;
    } else {
      lastBeginning[mark.begin].nextBeginning = mark;
    }
    lastBeginning[mark.begin] = mark;
    mark.nextEnding = ending[mark.end];
    ending[mark.end] = mark;
    long[] mask = types.mask(mark.type);
    for (int i = 0; i < mask.length; i++) {
      present[i] |= mask[i];
    }
    for (int tile = mark.begin; tile < mark.end; tile++) {
      for (int i = 0; i < mask.length; i++) {
        covers[tile * mask.length + i] |= mask[i];
      }
    }
  }

  private static void insert(List<Mark> list, Mark mark) {
    int at = list.size();
    while (at > 0 && compare(list.get(at - 1), mark) > 0) {
      at--;
    }
    list.add(at, mark);
  }

  /** The order of an annotation index: by begin, the longer first. */
  private static int compare(Mark a, Mark b) {
    return a.begin != b.begin ? a.begin - b.begin : b.end - a.end;
  }

  /** All marks of a kind, in the order of an annotation index; a copy. */
  List<Mark> ofKind(int kind) {
    int[] kinds = types.kinds(kind);
    if (kinds.length == 1) {
      return new ArrayList<>(byType.get(kind));
    }
    List<Mark> found = new ArrayList<>();
    for (int type : kinds) {
      found.addAll(byType.get(type));
    }
    found.sort(Chart::compare);
    return found;
  }

  /** Whether there is a mark of each of the types whose bits are set. */
  boolean holds(long[] required) {
    for (int i = 0; i < required.length; i++) {
      if ((required[i] & ~present[i]) != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * Annotations for all marks of a kind, in the order in which the marks were made.
   *
   * @param kind the number of a type
   */
  public List<Annotation> annotations(int kind) {
    List<Mark> marks = ofKind(kind);
    marks.sort(MADE);
    return marks.stream().map(mark -> mark.annotation(this)).toList();
  }

  /**
   * Annotations for the marks of a kind that stand on a stretch of the text, in index order.
   *
   * @param begin where a tile begins, in UTF-16 code units
   * @param end where a tile ends, exclusive
   */
  List<Annotation> within(int kind, int begin, int end) {
    List<Annotation> found = new ArrayList<>();
    int first = Arrays.binarySearch(offsets, 0, tiles, begin);
    for (int tile = first; tile < tiles && offsets[tile] < end; tile++) {
      if (covers(tile, kind)) {
        for (Mark mark = beginning[tile]; mark != null; mark = mark.nextBeginning) {
          if (types.is(mark.type, kind) && offsets[mark.end] <= end) {
            found.add(mark.annotation(this));
          }
        }
      }
    }
    return found;
  }

  /** The annotation of a kind made first among those that begin at an offset; or null. */
  Annotation beginning(int kind, int offset) {
    int tile = Arrays.binarySearch(offsets, 0, tiles, offset);
    Mark mark = tile < 0 ? null : beginning[tile];
    while (mark != null && !types.is(mark.type, kind)) {
      mark = mark.nextBeginning;
    }
    return mark == null ? null : mark.annotation(this);
  }

  /** The annotation of a kind made first among those that end at an offset; or null. */
  Annotation ending(int kind, int offset) {
    int tile = Arrays.binarySearch(offsets, 0, tiles + 1, offset);
    Mark first = null;
    for (Mark mark = tile < 0 ? null : ending[tile]; mark != null; mark = mark.nextEnding) {
      first = types.is(mark.type, kind) ? mark : first; // the list begins with the last one
    }
    return first == null ? null : first.annotation(this);
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
    return (covers[tile * types.words() + (kind >> 6)] & 1L << kind) != 0;
  }

  /** What stands on the tiles from {@code begin} to {@code end}, exclusive. */
  CharSequence covered(int begin, int end) {
    return text.subSequence(offsets[begin], offsets[end]);
  }

  Annotation annotation(Mark mark) {
    int end = offsets[mark.end];
    return (Annotation) cas.createAnnotation(types.type(mark.type), offsets[mark.begin], end);
  }

  void fill(Annotation annotation, String name, Object value) {
    Type type = annotation.getType();
    Feature feature = type.getFeatureByBaseName(name);
    if (value instanceof Mark mark) {
      annotation.setFeatureValue(feature, mark.annotation(this));
    } else if (value instanceof String string) {
      annotation.setFeatureValueFromString(feature, string);
    }
  }
}
