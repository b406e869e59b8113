package io.github.uimabrief.lang;

import java.util.ArrayList;
import java.util.List;

/** One text on its way through {@link SentenceBoundaries}: every sentence is cut, then joined. */
final class Mending {

  private final String text;
  private final int[] fixed;
  private final FullStops fullStops;
  private final LineWidth lineWidth;
  private final List<Range> mended = new ArrayList<>();

  Mending(String text, Abbreviations abbreviations, int... fixed) {
    this.text = text;
    this.fixed = fixed;
    fullStops = new FullStops(text, abbreviations);
    lineWidth = new LineWidth(text);
  }

  List<Range> run(List<Range> sentences) {
    for (Range sentence : sentences) {
      int begin = sentence.begin();
      for (int offset : fixed) {
        if (begin < offset && offset < sentence.end()) {
          cut(begin, offset);
          begin = offset;
        }
      }
      cut(begin, sentence.end());
    }
    return mended;
  }

  private void cut(int from, int end) {
    int begin = from;
    int i = from;
    while (i < end) {
      int next = nextSentence(begin, i, end);
      if (next > 0) {
        add(begin, next);
        begin = next;
      }
      i = Math.max(i + 1, next);
    }
    add(begin, end);
  }

  /** Where a new sentence begins because of the character at {@code i}; -1 if none does. */
  private int nextSentence(int begin, int i, int end) {
    char c = text.charAt(i);
    if (c == '.') {
      return fullStops.nextSentence(begin, i, end);
    }
    if (!Chars.isLineBreak(c)) {
      return -1;
    }
    int lineEnd = Chars.trimEnd(text, begin, i);
    int next = Chars.skipSpace(text, i);
    return lineEnd > begin && next < end && isBoundary(lineEnd, next) ? next : -1;
  }

  /** Whether the white space {@code [end, next)} holds a line break that is a boundary. */
  private boolean isBoundary(int end, int next) {
    int breaks = Chars.countLineBreaks(text, end, next);
    return breaks > 1 || breaks == 1 && lineWidth.isBoundary(end, next);
  }

  private void add(int from, int to) {
    int end = Chars.trimEnd(text, from, to);
    int begin = Math.min(Chars.skipSpace(text, from), end);
    if (begin < end && !mended.isEmpty()) {
      begin = attach(begin, end);
    }
    if (begin < end) {
      mended.add(new Range(begin, end));
    }
  }

  /** Gives the sentence before what belongs to it; returns where the rest begins. */
  private int attach(int begin, int end) {
    Range last = mended.get(mended.size() - 1);
    if (isFixed(last.end(), begin) || isBoundary(last.end(), begin)) {
      return begin;
    }
    int rest = begin;
    if (Chars.isCloser(text.charAt(begin))
        && (begin + 1 == end || Chars.isSpace(text.charAt(begin + 1)))) {
      rest = Math.min(Chars.skipSpace(text, begin + 1), end);
      last = extend(last, begin + 1);
    }
    if (rest < end && fullStops.joins(last, rest)) {
      extend(last, end);
      rest = end;
    }
    return rest;
  }

  private Range extend(Range last, int end) {
    Range longer = new Range(last.begin(), end);
    mended.set(mended.size() - 1, longer);
    return longer;
  }

  private boolean isFixed(int end, int begin) {
    for (int offset : fixed) {
      if (end <= offset && offset <= begin) {
        return true;
      }
    }
    return false;
  }
}
