package io.github.uimabrief.summary;

import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes what looks like an item and is not: one line per reason, the words quoted. */
final class NotCountedLines {

  private static final int REASONS = 4;
  private static final int QUOTES = 3;

  private final Context context;

  NotCountedLines(Context context) {
    this.context = context;
  }

  /** At most four lines, in document order of the first near miss of each reason. */
  List<Line> of(List<NotCounted> misses) {
    Map<String, List<NotCounted>> byReason =
        misses.stream()
            .collect(
                Collectors.groupingBy(
                    NotCounted::reason, LinkedHashMap::new, Collectors.toList()));
    return byReason.entrySet().stream()
        .limit(REASONS)
        .map(e -> line(e.getKey(), e.getValue()))
        .toList();
  }

  private Line line(String reason, List<NotCounted> misses) {
    List<String> quotes =
        misses.stream().map(n -> context.quoted(n.span())).distinct().toList();
    String told = quotes.stream().limit(QUOTES).collect(Collectors.joining(", "));
    String rest = quotes.size() > QUOTES ? context.phrase("more", quotes.size() - QUOTES) : "";
    String name = context.phrase("reason", reason.replace('-', '_'), reason.replace('-', ' '));
    return new Line(
        Section.NOT_COUNTED,
        Wording.sentence(context.phrase("not-counted", name, told + rest)),
        misses.stream().map(NotCounted::id).toList());
  }
}
