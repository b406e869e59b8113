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

  CasualtyLines(Context context, List<Casualty> all) {
    this.context = context;
    this.all = all;
    this.rows = new CasualtyRow(context, all);
    this.figures = new Figures(context);
    this.actors = new Actors(context);
  }

  /** The rows: by kind the event's own toll first, then those of other scopes and the uncertain. */
  List<Line> of(Map<CasualtyKind, List<Account>> accounts) {
    List<Line> lines = new ArrayList<>();
    Map<List<Object>, List<Casualty>> rest = rest();
    for (CasualtyKind kind : CasualtyKind.values()) {
      if (accounts.containsKey(kind)) {
        lines.add(event(kind, accounts.get(kind)));
      }
      rest.values().stream()
          .filter(row -> row.get(0).kind() == kind)
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

  private Line event(CasualtyKind kind, List<Account> accounts) {
    List<Casualty> from = accounts.stream().flatMap(a -> a.figures().stream()).toList();
    String told = accounts.stream().map(this::account).collect(Collectors.joining(", "));
    boolean named = from.stream().allMatch(k -> k.victims() != null);
    String number = figures.number(Totals.sum(accounts));
    String several = named ? context.phrase("figure.sum", number, told) : number;
    String sum = accounts.size() == 1 ? told : several;
    return rows.line(context.phrase("toll.label." + kind.code()), from, sum + source(accounts));
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
    return rows.line(label, row, told + rows.more(row.size()));
  }

  private String certainty(Casualty figure) {
    return ProposalLines.marked(figure.factuality())
        ? context.phrase("factuality." + figure.factuality().code())
        : "";
  }
}
