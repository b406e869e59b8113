package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Section;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Sets what different sources say side by side. */
final class DisagreementLines {

  private static final int MOST = 4;

  private final Context context;
  private final Figures figures;
  private final Terms terms;
  private final Actors actors;

  DisagreementLines(Context context, Findings findings) {
    this.context = context;
    this.figures = new Figures(context);
    this.terms = new Terms(context, findings);
    this.actors = new Actors(context);
  }

  /** The tolls on which named sources contradict one another. */
  List<Line> tolls(Map<CasualtyKind, List<Account>> accounts) {
    List<Line> lines = new ArrayList<>();
    accounts.forEach(
        (kind, told) ->
            told.stream().filter(Account::disputed).forEach(a -> lines.add(toll(kind, a))));
    return lines;
  }

  private Line toll(CasualtyKind kind, Account account) {
    List<Side> sides = account.sides().stream().limit(MOST).toList();
    String told =
        sides.stream().map(figures::side).collect(Collectors.joining(context.phrase("against")));
    String label = context.phrase("toll.label." + kind.code());
    List<String> refs =
        sides.stream().flatMap(s -> s.figures().stream()).map(Casualty::id).toList();
    return line(context.phrase("toll.row", label, told), refs);
  }

  /** Deadlines for one thing that named sources put at different times. */
  List<Line> deadlines(List<Deadline> deadlines) {
    List<Line> lines = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (Deadline deadline : deadlines) {
      List<Deadline> sides = deadlines.stream().filter(d -> differ(deadline, d)).toList();
      if (!sides.isEmpty() && told.add(deadline.id())) {
        sides.forEach(d -> told.add(d.id()));
        lines.add(line(deadline, sides.get(0)));
      }
    }
    return lines;
  }

  private Line line(Deadline one, Deadline other) {
    String told = side(one) + context.phrase("against") + side(other);
    return line(told, List.of(one.id(), other.id()));
  }

  private String side(Deadline deadline) {
    return context.phrase(
        "standing.source", terms.when(deadline), actors.sources(deadline.attribution()));
  }

  private boolean differ(Deadline a, Deadline b) {
    String one = actors.sources(a.attribution());
    String other = actors.sources(b.attribution());
    return !one.isEmpty()
        && !other.isEmpty()
        && !one.equals(other)
        && a.value() != null
        && !a.value().equals(b.value())
        && Objects.equals(a.target(), b.target())
        && (a.target() != null || context.sentences().same(a.span(), b.span()));
  }

  private static Line line(String text, List<String> refs) {
    return new Line(Section.DISAGREEMENTS, Wording.sentence(text), refs);
  }
}
