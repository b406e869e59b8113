package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reconciles the figures of one kind into one account for each group of victims. */
final class Reckoning {

  private final Sentences sentences;
  private final Victims victims;

  Reckoning(Sentences sentences, ContentWords words) {
    this.sentences = sentences;
    this.victims = new Victims(sentences, words);
  }

  /** The accounts in document order of their first figures. */
  List<Account> accounts(List<Casualty> figures) {
    List<Account> accounts = new ArrayList<>();
    for (Account statement : statements(figures)) {
      int held = accounts.size() - 1;
      while (held >= 0 && !concerns(accounts.get(held), statement)) {
        held--;
      }
      if (held < 0) {
        accounts.add(statement);
      } else {
        accounts.set(held, reconciled(accounts.get(held), statement));
      }
    }
    return accounts;
  }

  /** Figures that one source gives in one sentence are counted together. */
  private List<Account> statements(List<Casualty> figures) {
    List<Account> statements = new ArrayList<>();
    for (Casualty figure : figures) {
      int last = statements.size() - 1;
      if (last >= 0 && oneBreath(statements.get(last), figure)) {
        statements.set(last, statements.get(last).plus(Account.of(figure)));
      } else {
        statements.add(Account.of(figure));
      }
    }
    return statements;
  }

  private boolean oneBreath(Account statement, Casualty figure) {
    return statement.figures().stream()
        .allMatch(k -> sentences.same(k.span(), figure.span()) && !differ(k, figure));
  }

  /** Whether the two may tell of the same people. */
  private boolean concerns(Account account, Account statement) {
    return account.figures().stream()
        .anyMatch(a -> statement.figures().stream().anyMatch(b -> victims.compatible(a, b)));
  }

  private Account reconciled(Account account, Account statement) {
    if (victims.further(statement.figures().get(0))) {
      return account.plus(statement);
    }
    if (!account.disputed() && account.plausible().agrees(statement.plausible())) {
      return account.confirmedBy(statement);
    }
    if (account.figures().stream().allMatch(k -> sentences.inTitle(k.span()))) {
      return statement;
    }
    return sources(account.figures()).equals(sources(statement.figures()))
        ? account.orLarger(statement)
        : account.disputedBy(statement);
  }

  /** Whether both figures name their sources, and others. */
  private static boolean differ(Casualty a, Casualty b) {
    return !a.attribution().isEmpty()
        && !b.attribution().isEmpty()
        && !sources(List.of(a)).equals(sources(List.of(b)));
  }

  private static Set<String> sources(List<Casualty> figures) {
    Set<String> names = new TreeSet<>();
    figures.forEach(k -> k.attribution().stream().map(Span::text).forEach(names::add));
    return names;
  }
}
