package io.github.uimabrief.cas;

import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.ConditionStatus;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Polarity;
import io.github.uimabrief.type.cue.ConditionMatch;
import java.util.List;

/** Reads conditions: contents from the matches, what depends on them from the clause around. */
final class ConditionReader {

  private final SentenceContext context;
  private final ConsequentFinder consequents;
  private final ImposerFinder imposers;
  private final VoiceFilter voices;

  private ConditionReader(RuleSpace space, SentenceContext context, Participants participants) {
    this.context = context;
    consequents = new ConsequentFinder(space, context);
    imposers = new ImposerFinder(space, participants);
    voices = participants.voices();
  }

  static List<Condition> read(
      List<ConditionMatch> standing,
      RuleSpace space,
      SentenceContext context,
      Participants participants) {
    if (standing.isEmpty()) {
      return List.of();
    }
    ConditionReader reader = new ConditionReader(space, context, participants);
    return standing.stream()
        .filter(match -> match.getContent() != null) // a wildcard may match nothing
        .filter(match -> reader.voices.passes(match, reader.consequents.place(match)))
        .map(reader::condition)
        .toList();
  }

  private Condition condition(ConditionMatch match) {
    int[] consequent = consequents.place(match);
    return new Condition(
        null,
        context.span(match.getCue(), match.getContent()),
        context.span(match.getCue()),
        context.balanced(context.span(match.getContent())),
        Code.of(Polarity.class, match.getPolarity()),
        Code.of(ConditionKind.class, match.getKind()),
        match.getStatus() == null
            ? ConditionStatus.OPEN
            : Code.of(ConditionStatus.class, match.getStatus()),
        consequents.span(consequent),
        imposers.imposer(match, consequent),
        null,
        null,
        match.getFactuality() == null
            ? context.factuality(match.getCue())
            : Code.of(Factuality.class, match.getFactuality()),
        context.attribution(match),
        match.getRule());
  }
}
