package io.github.uimabrief.cas;

import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.rules.RuleExample;
import io.github.uimabrief.time.Anchor;
import io.github.uimabrief.time.Look;
import io.github.uimabrief.time.TimeResolver;
import io.github.uimabrief.type.cue.CasualtyMatch;
import io.github.uimabrief.type.cue.ConditionMatch;
import io.github.uimabrief.type.cue.DeadlineMatch;
import io.github.uimabrief.type.cue.Match;
import io.github.uimabrief.type.cue.NearMiss;
import io.github.uimabrief.type.cue.ProposalMatch;
import io.github.uimabrief.type.cue.TimeMatch;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.uima.cas.Feature;

/** What a rule found, whatever it is: the span that examples bracket, and its features by name. */
record Found(Span span, UnaryOperator<String> features) {

  /** Whether it stands where the example has its brackets and says what the example says. */
  boolean isAt(RuleExample example) {
    return span.begin() == example.begin()
        && span.end() == example.end()
        && example.features().entrySet().stream()
            .allMatch(wanted -> wanted.getValue().equals(features.apply(wanted.getKey())));
  }

  /**
   * Two are the same where they stand at the same place; a rule may match there in several ways.
   */
  @Override
  public boolean equals(Object other) {
    return other instanceof Found found && span.equals(found.span);
  }

  @Override
  public int hashCode() {
    return span.hashCode();
  }

  @Override
  public String toString() {
    return span.toString();
  }

  /** The items and near misses that bear the rule's name. */
  static List<Found> items(Findings findings, String rule) {
    Stream<Item> items =
        Stream.of(
                findings.proposals(),
                findings.conditions(),
                findings.deadlines(),
                findings.casualties())
            .flatMap(List::stream);
    return Stream.concat(
            items.filter(i -> i.rule().equals(rule)).map(i -> new Found(bracketed(i), of(i))),
            findings.notCounted().stream()
                .filter(n -> rule.equals(n.rule()))
                .map(n -> new Found(n.span(), of(n))))
        .toList();
  }

  /** Whether the rule builds something that is neither item nor near miss. */
  static boolean isAtom(RuleSpace space, String rule) {
    return space.marked(Match.class).stream()
        .filter(match -> rule.equals(match.getRule()))
        .noneMatch(
            match ->
                match instanceof CasualtyMatch
                    || match instanceof DeadlineMatch
                    || match instanceof ConditionMatch
                    || match instanceof ProposalMatch
                    || match instanceof NearMiss);
  }

  static Found atom(RuleSpace space, Match match, Span span, LocalDate publication) {
    if (match instanceof TimeMatch time) {
      var resolver = new TimeResolver(Anchor.of(publication));
      var value = resolver.resolve(TimeReader.read(space, time), Look.AHEAD);
      return new Found(span, value.isPresent() ? of(value.get()) : name -> "null");
    }
    return new Found(
        span,
        name -> {
          Feature feature = match.getType().getFeatureByBaseName(name);
          return match.getFeatureValueAsString(feature);
        });
  }

  private static Span bracketed(Item item) {
    if (item instanceof Proposal proposal) {
      return proposal.content();
    }
    return item instanceof Condition condition ? condition.content() : item.span();
  }

  private static UnaryOperator<String> of(Object item) {
    return name -> {
      try {
        return text(item.getClass().getMethod(name).invoke(item));
      } catch (ReflectiveOperationException e) {
        throw new IllegalArgumentException("no feature " + name, e);
      }
    };
  }

  private static String text(Object value) {
    if (value instanceof Code code) {
      return code.code();
    }
    if (value instanceof Span span) {
      return span.text();
    }
    return value == null ? "null" : value.toString();
  }
}
