package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.CasualtyKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what a row on the event would not tell though the text does: the numbers of other sources,
 * of certain people among the victims, and of an earlier count.
 */
final class OtherFigures {

  /** Figures at most. */
  private static final int MOST = 3;

  private final Context context;
  private final List<Casualty> all;
  private final Figures figures;
  private final Actors actors;

  OtherFigures(Context context, List<Casualty> all) {
    this.context = context;
    this.all = all;
    this.figures = new Figures(context);
    this.actors = new Actors(context);
  }

  /** In document order, each number once. */
  List<Casualty> of(CasualtyKind kind, List<Account> accounts) {
    List<Casualty> told =
        new ArrayList<>(accounts.stream().flatMap(a -> figures.told(a).stream()).toList());
    List<Casualty> others = new ArrayList<>();
    for (Casualty figure : all) {
      boolean fits = figure.kind() == kind && Totals.counts(figure) && explains(figure);
      if (fits && others.size() < MOST && isNew(figure, told) && !implied(figure, accounts)) {
        others.add(figure);
        told.add(figure);
      }
    }
    return others;
  }

  /** A number that says whom it counts, who gives it, or what it replaces. */
  private boolean explains(Casualty figure) {
    boolean counted = figure.value() != null && figure.value() > 0;
    boolean certain =
        figure.victims() != null && !context.words().ofPeople(figure.victims().text()).isEmpty();
    return counted
        && !context.sentences().inTitle(figure.span())
        && (certain || isSourced(figure) || revises(figure));
  }

  private boolean isSourced(Casualty figure) {
    return !actors.sources(figure.attribution()).isEmpty();
  }

  private boolean revises(Casualty figure) {
    return all.stream().anyMatch(k -> figure.id().equals(k.supersededBy()));
  }

  private static boolean isNew(Casualty figure, List<Casualty> told) {
    return told.stream().noneMatch(k -> figure.value().equals(k.value()));
  }

  /**
   * Whether it says less than a number that is told: "at least 20" of 24. Where sources differ,
   * each of them tells something.
   */
  private boolean implied(Casualty figure, List<Account> accounts) {
    Toll toll = Toll.plausible(figure);
    return accounts.stream()
        .filter(account -> account.figures().contains(figure))
        .filter(account -> !account.disputed() || !isSourced(figure))
        .flatMap(account -> account.sides().stream())
        .anyMatch(side -> side.plausible().agrees(toll) && !goesBeyond(figure, side.bounds()));
  }

  private static boolean goesBeyond(Casualty figure, Toll bounds) {
    return Toll.of(figure).exceeds(bounds) && !figure.value().equals(bounds.upper());
  }
}
