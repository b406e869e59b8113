package io.github.uimabrief.summary;

import java.util.Arrays;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes wordings of the text fit to be read: one line, paired quotation marks, no loose ends. */
final class Wording {

  private static final String LOOSE_STARTS = " ,;:.!?–—-";
  private static final Pattern LOOSE_END =
      Pattern.compile("[\\s,;:–—-]+$|(?<=\\p{N}|[\\p{L})]{2}|[\"”])(?:\\.$|[.,](?=[\"”]$))");
  private static final Pattern STOPPED = Pattern.compile("[.!?…][\"”]?$");
  private static final Pattern CLAUSE_END = Pattern.compile("[,;:–—]$");

  /** The part at the end of a limit where a cut is looked for first. */
  private static final int LATE = 3;

  private Wording() {}

  /** The wording on one line, without unpaired marks and without punctuation at its ends. */
  static String clean(String raw) {
    return withoutLooseEnd(withoutLooseStart(Marks.paired(Spaces.single(raw)).strip()));
  }

  private static String withoutLooseStart(String line) {
    int first = 0;
    while (first < line.length() && LOOSE_STARTS.indexOf(line.charAt(first)) >= 0) {
      first++;
    }
    return line.substring(first);
  }

  private static String withoutLooseEnd(String line) {
    int last = line.length();
    if (last == 0 || Character.isLetterOrDigit(line.charAt(last - 1))) {
      return line;
    }
    while (last > 0 && !Character.isLetterOrDigit(line.charAt(last - 1))) {
      last--;
    }
    Matcher end = LOOSE_END.matcher(line);
    return end.find(last) ? line.substring(0, end.start()) + line.substring(end.end()) : line;
  }

  /** At most {@code limit} words, cut where a clause ends. */
  static String shorten(String raw, int limit) {
    return shorten(raw, limit, word -> false);
  }

  /**
   * At most {@code limit} words, cut where a clause ends or else before a word that opens a phrase,
   * in the last third of what may stand if there is such a place, else in its second half, with an
   * ellipsis for what was cut.
   */
  static String shorten(String raw, int limit, Predicate<String> opens) {
    String line = clean(raw);
    if (count(line) <= limit) {
      return line.stripTrailing();
    }
    String[] words = line.split(" ");
    IntPredicate clause = end -> CLAUSE_END.matcher(words[end - 1]).find();
    IntPredicate phrase = end -> opens.test(words[end]) && !opens.test(words[end - 1]);
    int late = limit - limit / LATE;
    int kept =
        Stream.of(
                last(limit, late, clause),
                last(limit, late, phrase),
                last(limit, limit / 2, clause),
                last(limit, limit / 2, phrase))
            .flatMapToInt(OptionalInt::stream)
            .findFirst()
            .orElse(limit);
    return clean(String.join(" ", Arrays.copyOf(words, kept))) + " …";
  }

  /** The last fitting place within so many words and behind the first so many. */
  private static OptionalInt last(int limit, int first, IntPredicate fits) {
    return IntStream.iterate(limit, end -> end > first, end -> end - 1).filter(fits).findFirst();
  }

  /** The wording as a sentence: a capital first, a full stop last. */
  static String sentence(String line) {
    String text = line.strip();
    int first = 0;
    while (first < text.length() && !Character.isLetterOrDigit(text.codePointAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    String stop = STOPPED.matcher(text).find() ? "" : ".";
    int letter = text.codePointAt(first);
    return text.substring(0, first)
        + Character.toString(Character.toTitleCase(letter))
        + text.substring(first + Character.charCount(letter))
        + stop;
  }

  /** The wording with a small first letter where a capital is followed by a small one. */
  static String uncapital(String words) {
    boolean capital =
        words.length() > 1
            && Character.isUpperCase(words.charAt(0))
            && !Character.isUpperCase(words.charAt(1))
            && words.charAt(1) != '.';
    return capital ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
  }

  /** How many words stand between white space. */
  static int count(String line) {
    return Spaces.words(line);
  }
}
