package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes one row per kind and scope: number, victims, parts, revision, source. */
final class CasualtyLines {

  private final Context context;
  private final List<Casualty> all;
  private final CasualtyRow rows;
  private final Figures figures;
  private final Actors actors;
  private final OtherFigures others;

  CasualtyLines(Context context, List<Casualty> all) {
    this.context = context;
    this.all = all;
    this.rows = new CasualtyRow(context, all);
    this.figures = new Figures(context);
    this.actors = new Actors(context);
    this.others = new OtherFigures(context, all);
  }

  /** The rows: by kind the event's own toll first, then those of other scopes and the uncertain. */
  List<Line> of(Map<CasualtyKind, List<Account>> accounts) {
    List<Line> lines = new ArrayList<>();
    Map<List<Object>, List<Casualty>> rest = rest();
    for (CasualtyKind kind : CasualtyKind.values()) {
      if (accounts.containsKey(kind) && tells(accounts.get(kind))) {
        lines.add(event(kind, accounts.get(kind)));
      }
      rest.values().stream()
          .filter(row -> row.get(0).kind() == kind && row.stream().anyMatch(Figures::tells))
          .forEach(row -> lines.add(other(row)));
    }
    return lines;
  }

  private Map<List<Object>, List<Casualty>> rest() {
    return all.stream()
        .filter(k -> !Totals.counts(k))
        .filter(k -> k.partOf() == null && k.supersededBy() == null && k.sameAs() == null)
        .collect(Collectors.groupingBy(this::row, LinkedHashMap::new, Collectors.toList()));
  }

  private List<Object> row(Casualty figure) {
    return List.of(figure.kind(), figure.scope(), certainty(figure));
  }

  /** Whether the accounts tell a number, or whom it counts. */
  static boolean tells(List<Account> accounts) {
    return accounts.stream().flatMap(a -> a.figures().stream()).anyMatch(Figures::tells);
  }

  private Line event(CasualtyKind kind, List<Account> accounts) {
    List<Casualty> from = accounts.stream().flatMap(a -> a.figures().stream()).toList();
    String told = accounts.size() == 1 ? account(accounts.get(0)) : sum(accounts);
    String label = context.phrase("toll.label." + kind.code());
    return rows.line(label, from, told + source(accounts), others.of(kind, accounts));
  }

  /** The number with all groups and parts of groups that it counts, where the text names them. */
  private String sum(List<Account> accounts) {
    List<Casualty> parts = accounts.stream().flatMap(a -> figures.parts(a).stream()).toList();
    String number = figures.number(Totals.sum(accounts));
    return accounts.stream().noneMatch(a -> figures.parts(a).isEmpty()) && Parts.named(parts)
        ? context.phrase("figure.sum", number, figures.listed(parts))
        : number;
  }

  private String account(Account account) {
    boolean none = account.figures().stream().allMatch(k -> k.victims() == null);
    return none && Long.valueOf(0).equals(account.bounds().upper())
        ? context.phrase("figure.none")
        : figures.account(account);
  }

  /** Who gives the figures that are told. */
  private String source(List<Account> accounts) {
    Set<String> names = new LinkedHashSet<>();
    for (Account account : accounts) {
      if (!account.disputed()) {
        List<Casualty> told = Figures.exact(account).map(List::of).orElseGet(account::figures);
        told.forEach(k -> names.add(actors.sources(k.attribution())));
      }
    }
    names.remove("");
    return names.isEmpty() ? "" : context.phrase("figure.sources", String.join("; ", names));
  }

  private Line other(List<Casualty> row) {
    Casualty first = row.get(0);
    String kind = context.phrase("toll.label." + first.kind().code());
    String scope =
        first.scope() == Scope.EVENT
            ? kind
            : context.phrase("toll.scoped", kind, context.phrase("scope." + first.scope().code()));
    String label =
        certainty(first).isEmpty() ? scope : context.phrase("toll.scoped", scope, certainty(first));
    String told =
        row.stream()
            .limit(CasualtyRow.MOST)
            .map(k -> figures.sourced(k))
            .collect(Collectors.joining(", "));
    return rows.line(label, row, told + rows.more(row.size()), List.of());
  }

  private String certainty(Casualty figure) {
    return ProposalLines.marked(figure.factuality())
        ? context.phrase("factuality." + figure.factuality().code())
        : "";
  }
}
