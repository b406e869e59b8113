package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Reconciles the figures of one kind into one account for each group of victims. */
final class Reckoning {

  private final Sentences sentences;
  private final ContentWords words;
  private final Victims victims;

  Reckoning(Sentences sentences, ContentWords words) {
    this.sentences = sentences;
    this.words = words;
    this.victims = new Victims(sentences, words);
  }

  /** The accounts in document order of their first figures. */
  List<Account> accounts(List<Casualty> figures) {
    List<Account> accounts = new ArrayList<>();
    for (Side statement : statements(figures)) {
      int held = accounts.size() - 1;
      while (held >= 0 && !concerns(accounts.get(held), statement)) {
        held--;
      }
      if (held < 0) {
        accounts.add(Account.of(statement));
      } else {
        accounts.set(held, reconciled(accounts.get(held), statement));
      }
    }
    return accounts;
  }

  /** Figures that one source gives in one sentence are counted together. */
  private List<Side> statements(List<Casualty> figures) {
    List<Side> statements = new ArrayList<>();
    for (Casualty figure : figures) {
      int last = statements.size() - 1;
      if (last >= 0 && oneBreath(statements.get(last), figure)) {
        statements.set(last, statements.get(last).plus(Side.of(figure)));
      } else {
        statements.add(Side.of(figure));
      }
    }
    return statements;
  }

  private boolean oneBreath(Side statement, Casualty figure) {
    return statement.figures().stream().allMatch(k -> sentences.same(k.span(), figure.span()))
        && !contradicts(statement, Side.of(figure));
  }

  /** Whether the two may tell of the same people. */
  private boolean concerns(Account account, Side statement) {
    return account.figures().stream()
        .anyMatch(a -> statement.figures().stream().anyMatch(b -> victims.compatible(a, b)));
  }

  private Account reconciled(Account account, Side statement) {
    int last = account.sides().size() - 1;
    if (victims.further(statement.figures().get(0))) {
      return account.with(last, increased(account.sides().get(last), statement));
    }
    for (int i = 0; i <= last; i++) {
      Side side = account.sides().get(i);
      if (side.agrees(statement)) {
        return account.with(i, side.confirmedBy(statement));
      }
    }
    return account.sides().stream()
            .allMatch(
                s -> contradicts(s, statement) && !holds(s, statement) && !holds(statement, s))
        ? account.with(last + 1, statement)
        : account.with(last, larger(account.sides().get(last), statement));
  }

  /** "Seven more" of one source adds nothing to what another one counts. */
  private Side increased(Side told, Side statement) {
    return contradicts(told, statement) ? told.orLarger(statement) : told.plus(statement);
  }

  private Side larger(Side told, Side statement) {
    boolean headline = told.figures().stream().allMatch(k -> sentences.inTitle(k.span()));
    return headline ? statement : told.orLarger(statement);
  }

  /** Whether both name their sources and none is the same; a source is known by a shared word. */
  private boolean contradicts(Side a, Side b) {
    String one = sources(a);
    String other = sources(b);
    return !one.isEmpty() && !other.isEmpty() && !words.meet(one, other);
  }

  /**
   * Whether the one tells nobody in particular and the other a smaller number of certain people.
   */
  private boolean holds(Side whole, Side part) {
    return whole.plausible().exceeds(part.plausible())
        && whole.figures().stream().noneMatch(victims::isCertain)
        && part.figures().stream().allMatch(victims::isCertain);
  }

  private static String sources(Side side) {
    return side.figures().stream()
        .flatMap(k -> k.attribution().stream())
        .map(Span::text)
        .distinct()
        .collect(Collectors.joining(" "));
  }
}
