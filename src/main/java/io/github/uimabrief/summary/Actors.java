package io.github.uimabrief.summary;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says who proposes, who is addressed and who says so. */
final class Actors {

  /** Words at most of an actor. */
  private static final int WORDS = 12;

  /** Words at most of a name known from elsewhere, as of many governments. */
  private static final int KNOWN = 7;

  private final Context context;
  private final Antecedent antecedent;
  private final Quotation quotation;
  private final WholeName whole;

  Actors(Context context) {
    this.context = context;
    this.antecedent = new Antecedent(context);
    this.quotation = new Quotation(context);
    this.whole = new WholeName(context);
  }

  /**
   * The proposer's name; where the text has a pronoun only, the source or, for a "we" outside
   * quotations that addresses nobody, whoever issued the text; null where none is told.
   */
  String proposer(Proposal proposal) {
    String name = name(proposal.proposer());
    if (name != null || proposal.proposer() == null) {
      return name;
    }
    boolean quoted = quotation.holds(proposal.proposer().span());
    String sources =
        sources(
            proposal.attribution().stream().filter(s -> !quoted || !quotation.holds(s)).toList());
    String issuer = issues(proposal) ? context.phrase("actor.issuer") : null;
    return sources.isEmpty() ? issuer : sources;
  }

  private boolean issues(Proposal proposal) {
    Span words = proposal.proposer().span();
    return name(proposal.addressee()) == null
        && context.loose().clauses().isSpeaker(words.text())
        && !quotation.holds(words)
        && !quotation.isTalk();
  }

  /** Whether whoever speaks puts it forward in one breath: "we offer". */
  boolean speaks(Proposal proposal) {
    return proposal.proposer() != null
        && context.loose().clauses().isSpeaker(proposal.proposer().span().text())
        && proposal.proposer().span().end() + 1 == proposal.cue().begin()
        && sources(proposal.attribution()).isEmpty();
  }

  /** The addressee's name, unless it is the proposer's too; null where none is told. */
  String addressee(Proposal proposal) {
    String name = name(proposal.addressee());
    return name == null || same(name, proposer(proposal)) ? null : name;
  }

  /** Whether two names are of the same: but for articles and case. */
  boolean same(String name, String other) {
    return other != null && context.words().of(name).equals(context.words().of(other));
  }

  /** The name as it reads within a sentence. */
  String inSentence(String name) {
    return context.loose().wantsArticle(name) && !context.words().isFunction(first(name))
        ? context.phrase("article", name)
        : context.within(name);
  }

  private static String first(String name) {
    return Tokens.of(name).stream().findFirst().orElse("");
  }

  /** The actor's name; null where there is but a pronoun, or words that name nobody. */
  String name(Actor actor) {
    if (actor == null) {
      return null;
    }
    Optional<String> known = context.memory().names().get(actor);
    if (known == null) {
      known = Optional.ofNullable(told(actor));
      context.memory().names().put(actor, known);
    }
    return known.orElse(null);
  }

  private String told(Actor actor) {
    boolean none =
        !context.words().names(actor.label())
            || !isName(actor)
            || whole.isPart(actor.span())
            || !antecedent.isSure(actor);
    if (none) {
      return null;
    }
    return actor.name() == null ? Wording.clean(whole.of(actor.span())) : known(actor.name());
  }

  /** Of many who act together the first ones. */
  private String known(String name) {
    String told = context.fit(name, KNOWN);
    return told.endsWith(Clause.LEFT)
        ? context.phrase("actor.others", told.substring(0, told.length() - Clause.LEFT.length()))
        : told;
  }

  /**
   * Whether the words can name somebody: no preposition first, none left over, and not too many
   * unless they are a name known from elsewhere, as of many governments.
   */
  boolean isName(Actor actor) {
    boolean known = actor.name() != null;
    return (known || Wording.count(actor.label()) <= WORDS)
        && !context.loose().namesNobody(Wording.clean(actor.label()));
  }

  /** The sources as the text names them, outermost first; empty where there are none. */
  String sources(List<Span> attribution) {
    return sources(attribution, " > ");
  }

  /** A place says nothing: "Rossi of Ohio". */
  private boolean isPlace(Span source) {
    Span sentence = context.sentences().around(source);
    String before = context.sentences().between(sentence.begin(), source.begin());
    String after = context.sentences().between(source.end(), sentence.end());
    boolean opening = before.endsWith(", ") && !after.startsWith(",");
    return !opening && context.loose().clauses().isPlace(before);
  }

  /** The sources as the text names them, each once. */
  String sources(List<Span> attribution, String separator) {
    return attribution.stream()
        .filter(s -> context.words().names(s.text()) && !context.loose().namesNobody(s.text()))
        .filter(s -> !isPlace(s))
        .map(s -> Wording.shorten(whole.begun(s), WORDS))
        .distinct()
        .collect(Collectors.joining(separator));
  }
}
