package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Section;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Completes a row of figures with their parts and with what they replace. */
final class CasualtyRow {

  /** Figures at most that one row tells apart. */
  static final int MOST = 4;

  private final Context context;
  private final List<Casualty> all;
  private final Figures figures;

  CasualtyRow(Context context, List<Casualty> all) {
    this.context = context;
    this.all = all;
    this.figures = new Figures(context);
  }

  /** How many of so many figures are not told apart, in words. */
  String more(int size) {
    return size > MOST ? context.phrase("more", size - MOST) : "";
  }

  /**
   * A row of the brief.
   *
   * @param label kind, scope and certainty
   * @param from the figures it tells
   * @param told the words for them
   * @param others figures of the same kind beside them
   */
  Line line(String label, List<Casualty> from, String told, List<Casualty> others) {
    List<String> ids = from.stream().map(Casualty::id).toList();
    List<Casualty> parts = all.stream().filter(k -> ids.contains(entry(k.partOf()))).toList();
    List<Casualty> older = all.stream().filter(k -> ids.contains(entry(k.supersededBy()))).toList();
    String text = context.phrase("toll.row", label, told) + parts(parts);
    text += revision(from, older) + others(others);
    Set<String> refs = new LinkedHashSet<>(ids);
    all.stream().filter(k -> ids.contains(k.sameAs())).forEach(k -> refs.add(k.id()));
    parts.forEach(k -> refs.add(k.id()));
    older.forEach(k -> refs.add(k.id()));
    others.forEach(k -> refs.add(k.id()));
    others.forEach(k -> older(k).forEach(o -> refs.add(o.id())));
    return new Line(Section.CASUALTIES, Wording.sentence(text), List.copyOf(refs));
  }

  private String others(List<Casualty> others) {
    String told =
        others.stream()
            .map(k -> figures.sourced(k) + revision(List.of(k), older(k)))
            .collect(Collectors.joining("; "));
    return others.isEmpty() ? "" : context.phrase("toll.others", told);
  }

  private List<Casualty> older(Casualty figure) {
    return all.stream().filter(k -> figure.id().equals(entry(k.supersededBy()))).toList();
  }

  private String parts(List<Casualty> parts) {
    List<Casualty> once =
        parts.stream().filter(k -> k.sameAs() == null && k.victims() != null).toList();
    String told = once.stream().limit(MOST).map(figures::figure).collect(Collectors.joining(", "));
    return once.isEmpty() ? "" : context.phrase("toll.parts", told + more(once.size()));
  }

  private String revision(List<Casualty> from, List<Casualty> older) {
    if (older.isEmpty()) {
      return "";
    }
    Casualty last = older.get(older.size() - 1);
    boolean up = Toll.of(from.get(from.size() - 1)).exceeds(Toll.of(last));
    return context.phrase(up ? "revision.up" : "revision.down", figures.figure(last));
  }

  /** The first telling of the figure with this id; null for null. */
  private String entry(String id) {
    return all.stream()
        .filter(k -> k.id().equals(id) && k.sameAs() != null)
        .map(Casualty::sameAs)
        .findFirst()
        .orElse(id);
  }
}
