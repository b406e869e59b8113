package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.CasualtyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the sentence on the toll of the event. */
final class BottomToll {

  /** Kinds of harm at most. */
  private static final int KINDS = 3;

  private final Context context;
  private final Figures figures;

  BottomToll(Context context) {
    this.context = context;
    this.figures = new Figures(context);
  }

  /** The sentence; empty where there are no figures. */
  Optional<String> of(Map<CasualtyKind, List<Account>> accounts) {
    List<String> refs = new ArrayList<>();
    List<String> told = new ArrayList<>();
    accounts.entrySet().stream()
        .filter(e -> CasualtyLines.tells(e.getValue()))
        .limit(KINDS)
        .forEach(
            e -> {
              told.add(toll(e.getKey(), e.getValue()));
              e.getValue().forEach(a -> a.figures().forEach(k -> refs.add(k.id())));
            });
    return told.isEmpty()
        ? Optional.empty()
        : Optional.of(
            BottomLine.cited(
                context, context.phrase("bottom.toll", String.join(", ", told)), refs));
  }

  private String toll(CasualtyKind kind, List<Account> told) {
    Optional<Casualty> exact = told.size() == 1 ? Figures.exact(told.get(0)) : Optional.empty();
    String number = exact.map(figures::brief).orElseGet(() -> figures.number(Totals.sum(told)));
    boolean disputed = told.stream().anyMatch(Account::disputed);
    String harm = context.phrase("toll." + kind.code(), "").strip();
    String toll = number.contains(harm) ? number : context.phrase("toll." + kind.code(), number);
    return disputed ? context.phrase("bottom.disputed", toll) : toll;
  }
}
