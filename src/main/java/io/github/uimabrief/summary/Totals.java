package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Scope;
import io.github.uimabrief.model.Total;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What the document says in sum of its own event, kind by kind. Retellings, parts, superseded,
 * denied, possible and hypothetical figures and those of other scopes are left out first; the rules
 * by which the rest is reconciled are told in docs/output.md.
 */
final class Totals {

  private final ContentWords words;

  Totals(ContentWords words) {
    this.words = words;
  }

  /** The totals of the kinds that have figures. */
  static Map<CasualtyKind, Total> of(Map<CasualtyKind, List<Account>> accounts) {
    Map<CasualtyKind, Total> totals = new EnumMap<>(CasualtyKind.class);
    accounts.forEach((kind, told) -> totals.put(kind, total(told)));
    return totals;
  }

  /** Per kind the groups of victims that are told of, each with its own number. */
  Map<CasualtyKind, List<Account>> accounts(Document document, Findings findings) {
    Reckoning reckoning = new Reckoning(new Sentences(document), words);
    Map<CasualtyKind, List<Account>> accounts = new EnumMap<>(CasualtyKind.class);
    for (CasualtyKind kind : CasualtyKind.values()) {
      List<Casualty> figures =
          findings.casualties().stream().filter(k -> k.kind() == kind && counts(k)).toList();
      if (!figures.isEmpty()) {
        accounts.put(kind, reckoning.accounts(figures));
      }
    }
    return accounts;
  }

  /** Whether a figure can enter a total. */
  static boolean counts(Casualty figure) {
    return figure.scope() == Scope.EVENT
        && (figure.factuality() == Factuality.ASSERTED
            || figure.factuality() == Factuality.REPORTED)
        && figure.partOf() == null
        && figure.supersededBy() == null
        && figure.sameAs() == null;
  }

  /** The bounds of all accounts together; there must be at least one. */
  static Toll sum(List<Account> accounts) {
    return accounts.stream().map(Account::bounds).reduce(Toll::plus).orElseThrow();
  }

  private static Total total(List<Account> accounts) {
    List<String> from = new ArrayList<>();
    accounts.forEach(a -> a.figures().forEach(k -> from.add(k.id())));
    Toll bounds = sum(accounts);
    return new Total(bounds.value(), bounds.lower(), bounds.upper(), from);
  }
}
