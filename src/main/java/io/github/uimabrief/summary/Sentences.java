package io.github.uimabrief.summary;

import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Sentence;
import io.github.uimabrief.model.Span;
import java.util.List;
import java.util.stream.IntStream;

/** Where spans stand among the sentences of a document. */
final class Sentences {

  private final String text;
  private final List<Sentence> sentences;

  Sentences(Document document) {
    this.text = document.text();
    this.sentences = document.sentences();
  }

  /** How many sentences there are. */
  int size() {
    return sentences.size();
  }

  /** Index of the sentence in which the span begins; 0 where it begins before the first. */
  int indexOf(Span span) {
    int low = 0;
    int high = sentences.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (sentences.get(middle).begin() <= span.begin()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** At most so many sentences before that of the span, and the part of its own before it. */
  List<Span> before(Span span, int count) {
    int last = indexOf(span);
    return IntStream.rangeClosed(Math.max(0, last - count), last)
        .filter(i -> i < sentences.size())
        .mapToObj(sentences::get)
        .filter(s -> s.begin() < span.begin())
        .map(s -> Span.of(text, s.begin(), Math.min(s.end(), span.begin())))
        .toList();
  }

  /** How many sentences {@code later} begins after {@code earlier}; negative if it comes before. */
  int distance(Span earlier, Span later) {
    return indexOf(later) - indexOf(earlier);
  }

  /** Whether both spans begin in the same sentence. */
  boolean same(Span a, Span b) {
    return distance(a, b) == 0;
  }

  /** Whether the span begins in a title. */
  boolean inTitle(Span span) {
    return !sentences.isEmpty() && sentences.get(indexOf(span)).part() == Sentence.Part.TITLE;
  }

  /** The sentence in which the span begins, or the whole text where there are no sentences. */
  Span around(Span span) {
    if (sentences.isEmpty()) {
      return new Span(0, text.length(), text);
    }
    Sentence sentence = sentences.get(indexOf(span));
    return Span.of(text, sentence.begin(), sentence.end());
  }

  /** The text from {@code begin} to {@code end}; empty where they do not stand in that order. */
  String between(int begin, int end) {
    return 0 <= begin && begin < end && end <= text.length() ? text.substring(begin, end) : "";
  }

  /** The word that begins at the offset; empty where none does. */
  String word(int begin) {
    int end = begin;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(Math.min(begin, end), end);
  }

  /** Whether the text has this word, spelled just so. */
  boolean hasWord(String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
      boolean ends = end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end));
      if (begins && ends) {
        return true;
      }
    }
    return false;
  }

  /** At most {@code length} characters right after the span. */
  Span after(Span span, int length) {
    return Span.of(text, span.end(), Math.min(text.length(), span.end() + length));
  }

  /** The smallest span that covers both. */
  Span hull(Span a, Span b) {
    return Span.of(text, Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end()));
  }
}
