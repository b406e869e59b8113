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
import java.math.BigDecimal;
import java.util.List;

/** Reads casualty figures. */
final class CasualtyReader {

  private CasualtyReader() {}

  static List<Casualty> read(RuleSpace space, SentenceContext context) {
    List<CasualtyMatch> matches = space.marked(CasualtyMatch.class);
    return MatchReader.standing(matches, CasualtyMatch::getQuantity, context, Category.CASUALTY)
        .stream()
        .filter(match -> isWhole(((Quantity) match.getQuantity()).getValue()))
        .map(match -> casualty(match, context))
        .toList();
  }

  private static Casualty casualty(CasualtyMatch match, SentenceContext context) {
    Bounds bounds = bounds((Quantity) match.getQuantity());
    Factuality factuality =
        match.getFactuality() == null
            ? context.factuality(match)
            : Code.of(Factuality.class, match.getFactuality());
    Scope scope = match.getScope() == null ? Scope.EVENT : Code.of(Scope.class, match.getScope());
    return new Casualty(
        null,
        context.span(match.getQuantity()),
        Code.of(CasualtyKind.class, match.getKind()),
        bounds.value(),
        bounds.lower(),
        bounds.upper(),
        bounds.modifier(),
        context.span(match.getVictims()),
        factuality,
        scope,
        null,
        null,
        null,
        context.attribution(match),
        match.getRule());
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
