package io.github.uimabrief.cas;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.ConditionStatus;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Polarity;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.ConditionMatch;
import java.util.List;

/** Reads conditions. */
final class ConditionReader {

  private ConditionReader() {}

  static List<Condition> read(RuleSpace space, SentenceContext context) {
    List<ConditionMatch> matches = space.marked(ConditionMatch.class);
    return MatchReader.standing(matches, ConditionMatch::getCue, context, Category.CONDITION)
        .stream()
        .filter(match -> match.getContent() != null) // a wildcard may match nothing
        .map(match -> condition(match, context))
        .toList();
  }

  private static Condition condition(ConditionMatch match, SentenceContext context) {
    Span imposer = context.span(match.getImposer());
    return new Condition(
        null,
        context.span(match.getCue(), match.getContent()),
        context.span(match.getCue()),
        context.span(match.getContent()),
        Code.of(Polarity.class, match.getPolarity()),
        Code.of(ConditionKind.class, match.getKind()),
        match.getStatus() == null
            ? ConditionStatus.OPEN
            : Code.of(ConditionStatus.class, match.getStatus()),
        context.span(match.getConsequent()),
        imposer == null ? null : new Actor(imposer, null),
        null,
        null,
        match.getFactuality() == null
            ? context.factuality(match.getCue())
            : Code.of(Factuality.class, match.getFactuality()),
        context.attribution(match),
        match.getRule());
  }
}
