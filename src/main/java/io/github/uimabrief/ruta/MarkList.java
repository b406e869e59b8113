package io.github.uimabrief.ruta;

import java.util.Arrays;
import java.util.Comparator;

/** The marks of one type; put in order only when somebody asks for them. */
final class MarkList {

  /** The order of an annotation index: by begin, the longer first. */
  static final Comparator<Mark> INDEX =
      (a, b) -> a.begin != b.begin ? a.begin - b.begin : b.end - a.end;

  private Mark[] marks = new Mark[8];
  private int size;
  private boolean ordered = true;

  void clear() {
    Arrays.fill(marks, 0, size, null);
    size = 0;
    ordered = true;
  }

  void add(Mark mark) {
    if (size == marks.length) {
      marks = Arrays.copyOf(marks, 2 * size);
    }
    ordered &= size == 0 || INDEX.compare(marks[size - 1], mark) <= 0;
    marks[size++] = mark;
  }

  int size() {
    return size;
  }

  /** The marks in the order of an annotation index; a copy. */
  Mark[] inOrder() {
    if (!ordered) {
      Arrays.sort(marks, 0, size, INDEX);
      ordered = true;
    }
    return Arrays.copyOf(marks, size);
  }

  /** Copies the marks, in any order, to a place of an array. */
  void copyTo(Mark[] target, int at) {
    System.arraycopy(marks, 0, target, at, size);
  }
}
