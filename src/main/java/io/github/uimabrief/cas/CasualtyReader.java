package io.github.uimabrief.cas;

import io.github.uimabrief.model.Bounds;
import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Modifier;
import io.github.uimabrief.model.Scope;
import io.github.uimabrief.type.cue.CasualtyMatch;
import io.github.uimabrief.type.cue.Quantity;
import io.github.uimabrief.type.cue.Telling;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Reads casualty figures. Until all of the document is read, a figure is named by the place of its
 * count, which is how it names the figure that holds or replaces it.
 */
final class CasualtyReader {

  private final SentenceContext context;
  private final Scopes scopes;
  private final Set<Integer> told = new HashSet<>();
  private final RuleSpace space;

  private CasualtyReader(RuleSpace space, SentenceContext context, Scopes scopes) {
    this.space = space;
    this.context = context;
    this.scopes = scopes;
    space.marked(Telling.class).forEach(t -> told.add(space.sentence(t.getBegin())));
  }

  static List<Casualty> read(RuleSpace space, SentenceContext context, LocalDate publication) {
    List<CasualtyMatch> matches =
        MatchReader.standing(
            space.marked(CasualtyMatch.class),
            CasualtyMatch::getQuantity,
            context,
            Category.CASUALTY);
    if (matches.isEmpty()) {
      return List.of();
    }
    CasualtyReader reader = new CasualtyReader(space, context, new Scopes(space, publication));
    return matches.stream()
        .filter(match -> isWhole(((Quantity) match.getQuantity()).getValue()))
        .map(reader::casualty)
        .toList();
  }

  private Casualty casualty(CasualtyMatch match) {
    Bounds bounds = bounds((Quantity) match.getQuantity());
    return new Casualty(
        name(match.getQuantity()),
        context.span(match.getQuantity()),
        Code.of(CasualtyKind.class, match.getKind()),
        bounds.value(),
        bounds.lower(),
        bounds.upper(),
        bounds.modifier(),
        context.span(match.getVictims()),
        factuality(match),
        match.getScope() == null ? scopes.of(match) : Code.of(Scope.class, match.getScope()),
        name(match.getWhole()),
        name(match.getNewer()),
        null,
        context.attribution(match),
        match.getRule());
  }

  private String name(Annotation count) {
    return count == null ? null : "K" + context.span(count).begin();
  }

  /** As the construction decides; else reported where the sentence tells who says it. */
  private Factuality factuality(CasualtyMatch match) {
    if (match.getFactuality() != null) {
      return Code.of(Factuality.class, match.getFactuality());
    }
    boolean reported = told.contains(space.sentence(match.getBegin()));
    return reported ? Factuality.REPORTED : Factuality.ASSERTED;
  }

  private static Bounds bounds(Quantity quantity) {
    long value = new BigDecimal(quantity.getValue()).longValueExact();
    Modifier modifier = Code.of(Modifier.class, quantity.getModifier());
    return switch (modifier) {
      case BETWEEN -> Bounds.between(value, new BigDecimal(quantity.getUpper()).longValueExact());
      case VAGUE -> Bounds.vague(value);
      default -> Bounds.of(value, modifier);
    };
  }

  /** People are counted in whole numbers that a long can hold. */
  private static boolean isWhole(String number) {
    BigDecimal value = new BigDecimal(number);
    return value.precision() - value.scale() < 19 && value.stripTrailingZeros().scale() <= 0;
  }
}
