package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words casualty figures. */
final class Figures {

  /** Words between a count and its victims that are told with them: "12 of the wounded". */
  private static final int GAP = 3;

  /** What "several" means at least. */
  private static final int FEW = 3;

  private final Context context;
  private final Nearness nearness;
  private final Actors actors;
  private final Parts parts;

  Figures(Context context) {
    this.context = context;
    this.nearness = new Nearness(context.sentences());
    this.actors = new Actors(context);
    this.parts = new Parts(context.sentences());
  }

  /** The count and its victims in the text's own words, in lower case where a sentence began. */
  String figure(Casualty figure) {
    Span victims = figure.victims();
    if (victims == null) {
      return count(figure);
    }
    return nearness.gap(figure.span(), victims) <= GAP
        ? Wording.uncapital(context.own(context.sentences().hull(figure.span(), victims)))
        : context.phrase("figure.victims", count(figure), context.own(victims));
  }

  /** The figure with its source, where one is named. */
  String sourced(Casualty figure) {
    String sources = actors.sources(figure.attribution());
    return sources.isEmpty()
        ? figure(figure)
        : context.phrase("figure.source", figure(figure), sources);
  }

  /** The count alone where the victims are but lives or bodies, else with the victims. */
  String brief(Casualty figure) {
    boolean deaths = figure.victims() != null && context.words().isDeaths(figure.victims().text());
    return deaths ? count(figure) : figure(figure);
  }

  /** What stands of an account: the closest figure's words, its parts, or a number. */
  String account(Account account) {
    if (account.disputed()) {
      return range(account);
    }
    Side side = account.sides().get(0);
    return exact(side).map(k -> withParts(k, side)).orElseGet(() -> sum(side));
  }

  private String withParts(Casualty whole, Side side) {
    List<Casualty> added = parts.of(side);
    return added.isEmpty() || !Parts.named(added)
        ? figure(whole)
        : context.phrase("figure.parts", figure(whole), listed(added));
  }

  /** The figures that make the account's number: those added up, or the one that says it. */
  List<Casualty> parts(Account account) {
    if (account.disputed()) {
      return List.of();
    }
    List<Casualty> added = parts.of(account.sides().get(0));
    return added.isEmpty() ? exact(account).map(List::of).orElse(List.of()) : added;
  }

  /** The figures that a row tells of an account, each of its own. */
  List<Casualty> told(Account account) {
    return account.sides().stream().flatMap(this::told).toList();
  }

  private Stream<Casualty> told(Side side) {
    return Stream.concat(exact(side).stream(), parts.of(side).stream());
  }

  /** One after the other. */
  String listed(List<Casualty> parts) {
    return parts.stream().map(this::figure).collect(Collectors.joining(", "));
  }

  /** Whether the figure tells a number, or whom it counts: "several" alone does not. */
  static boolean tells(Casualty figure) {
    boolean many = figure.lower() != null && figure.lower() > FEW;
    return figure.value() != null || figure.victims() != null || many;
  }

  /** The figure that alone says what the account says, if there is one. */
  static Optional<Casualty> exact(Account account) {
    return account.disputed() ? Optional.empty() : exact(account.sides().get(0));
  }

  private static Optional<Casualty> exact(Side side) {
    return side.figures().stream()
        .filter(k -> Toll.of(k).equals(side.bounds()))
        .reduce((a, b) -> a.victims() != null && b.victims() == null ? a : b)
        .or(() -> numbered(side));
  }

  /** The only figure with a number among words like "dozens" for the same people. */
  private static Optional<Casualty> numbered(Side side) {
    List<Casualty> numbered =
        side.figures().stream().filter(k -> k.value() != null).limit(2).toList();
    return side.added() || numbered.size() != 1 ? Optional.empty() : numbered.stream().findFirst();
  }

  private String sum(Side side) {
    List<Casualty> added = parts.of(side);
    return added.isEmpty() || !Parts.named(added)
        ? number(side.bounds())
        : context.phrase("figure.sum", number(side.bounds()), listed(added));
  }

  /** What one side says, with its sources. */
  String side(Side side) {
    String told = exact(side).map(this::figure).orElseGet(() -> sum(side));
    List<Span> sources = side.figures().stream().flatMap(k -> k.attribution().stream()).toList();
    String names = actors.sources(sources, "; ");
    return names.isEmpty()
        ? context.phrase("figure.no-source", told)
        : context.phrase("figure.source", told, names);
  }

  private String range(Account account) {
    return context.phrase("figure.disputed", number(account.bounds()));
  }

  /** The bounds in figures. */
  String number(Toll bounds) {
    Long lower = bounds.lower();
    Long upper = bounds.upper();
    if (lower == null && upper == null) {
      return bounds.value() == null
          ? context.phrase("number.unknown")
          : context.phrase("number.about", bounds.value());
    }
    if (lower == null || upper == null) {
      return lower == null
          ? context.phrase("number.at-most", upper)
          : context.phrase("number.at-least", lower);
    }
    String key = lower.equals(upper) ? "number.exact" : "number.between";
    return context.phrase(key, lower, upper);
  }

  /** The count's words; a figure where they are but an article. */
  private String count(Casualty figure) {
    String words = Wording.uncapital(context.own(figure.span()));
    boolean article = words.length() <= 2 && Long.valueOf(1).equals(figure.value());
    return article ? context.phrase("number.exact", figure.value()) : words;
  }
}
