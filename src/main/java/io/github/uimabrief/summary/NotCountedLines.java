package io.github.uimabrief.summary;

import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Section;
import io.github.uimabrief.model.Span;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Writes what looks like an item and is not: one line per reason, the words quoted. */
final class NotCountedLines {

  private static final Comparator<NotCounted> PEOPLE_FIRST =
      Comparator.comparing(Nobody::isToldBy)
          .thenComparing(miss -> miss.category() != Category.CASUALTY);

  private static final int REASONS = 4;
  private static final int QUOTES = 3;
  private static final int FEW = 2;
  private static final int QUOTED = 7;

  private final Context context;

  NotCountedLines(Context context) {
    this.context = context;
  }

  /**
   * At most four lines, people before other near misses, in document order of the first of each
   * reason; without mere dates, ranks and names.
   */
  List<Line> of(List<NotCounted> misses) {
    Set<Integer> told = new HashSet<>(); // of two guards on one place the first is enough
    Map<String, List<NotCounted>> byReason =
        misses.stream()
            .filter(miss -> !Nobody.isPlain(miss))
            .sorted(PEOPLE_FIRST)
            .filter(miss -> told.add(miss.span().begin()))
            .collect(
                Collectors.groupingBy(
                    NotCountedLines::reason, LinkedHashMap::new, Collectors.toList()));
    return byReason.entrySet().stream()
        .limit(REASONS)
        .map(e -> line(e.getKey(), e.getValue()))
        .toList();
  }

  /** The words; with the next ones of the sentence where they are too few to tell anything. */
  private Span telling(Span span) {
    Span sentence = context.sentences().around(span);
    if (Wording.count(span.text()) > FEW || span.end() >= sentence.end()) {
      return span;
    }
    String rest = context.sentences().between(span.begin(), sentence.end());
    return new Span(span.begin(), sentence.end(), Wording.shorten(rest, QUOTED));
  }

  /** Why it does not count; by its kind only where the guard tells no reason. */
  private static String reason(NotCounted miss) {
    return miss.reason() == null ? miss.category().code() : miss.reason();
  }

  private static Predicate<Span> distinct() {
    Set<String> told = new HashSet<>();
    return span -> told.add(span.text());
  }

  private Line line(String reason, List<NotCounted> misses) {
    List<Span> shown =
        misses.stream().map(n -> telling(n.span())).filter(distinct()).limit(QUOTES).toList();
    String told = shown.stream().map(context::quoted).collect(Collectors.joining(", "));
    int more = misses.size() - shown.size();
    String rest = more > 0 ? context.phrase("more", more) : "";
    String name = context.phrase("reason", reason.replace('-', '_'), reason.replace('-', ' '));
    return new Line(
        Section.NOT_COUNTED,
        Wording.sentence(context.phrase("not-counted", name, told + rest)),
        misses.stream().map(NotCounted::id).toList());
  }
}
