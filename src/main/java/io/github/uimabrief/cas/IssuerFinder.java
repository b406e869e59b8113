package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.Oblige;
import io.github.uimabrief.type.cue.Performative;
import io.github.uimabrief.type.cue.Urge;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the issuer of a statement: the state or organisation in whose name it speaks. */
final class IssuerFinder {

  /** The first sentences, which the rules always see. */
  private static final int LEAD = 2;

  private static final String NAMED = "actor.issuer";
  private static final List<String> BODIES = List.of("actor.state", "actor.organisation");

  private final RuleSpace space;
  private final SentenceContext context;
  private final ActorNames names;
  private final List<Actor> actors;
  private final List<Actor> openers;
  private final List<Actor> performers;

  IssuerFinder(RuleSpace space, SentenceContext context, ActorNames names) {
    this.space = space;
    this.context = context;
    this.names = names;
    actors = space.marked(Actor.class);
    Set<String> addressed = addressed();
    openers =
        actors.stream()
            .filter(this::opens)
            .filter(actor -> !addressed.contains(actor(actor).label()))
            .toList();
    performers =
        openers.stream()
            .filter(a -> space.beginning(Performative.class, a.getEnd()) != null)
            .toList();
  }

  /** Whom the text urges to do something: a statement addresses others than its issuer. */
  private Set<String> addressed() {
    return space.marked(Urge.class).stream()
        .map(verb -> space.beginning(Actor.class, verb.getEnd()))
        .filter(Objects::nonNull)
        .flatMap(addressee -> Stream.of(actor(addressee).label(), names.body(addressee)))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  /**
   * A body at the begin of a sentence that does not say what the body itself must do; the city of a
   * dateline has no name of its own.
   */
  private boolean opens(Actor actor) {
    return BODIES.contains(actor.getRule())
        && space.beginning(Oblige.class, actor.getEnd()) == null
        && space.begins(actor.getBegin())
        && names.of(actor) != null;
  }

  /**
   * Whether a body at the begin of a sentence welcomes, condemns, calls for something.
   *
   * @param sentences the sentences to look at besides the first ones
   */
  boolean isPerforming(Set<Integer> sentences) {
    return space.marked(Performative.class).stream()
        .filter(
            verb -> {
              int sentence = space.sentence(verb.getBegin());
              return sentence < LEAD || sentences.contains(sentence);
            })
        .anyMatch(verb -> openers.stream().anyMatch(a -> a.getEnd() == verb.getBegin()));
  }

  /**
   * Whom the text names as issuer, else the body that is the first to welcome, condemn, call for
   * something at the begin of a sentence, or to open one, if no other does so as often; or null.
   */
  io.github.uimabrief.model.Actor issuer() {
    return actors.stream()
        .filter(actor -> NAMED.equals(actor.getRule()))
        .findFirst()
        .map(this::actor)
        .orElseGet(() -> main(performers.isEmpty() ? openers : performers));
  }

  /** Whether the text names its issuer. */
  boolean isNamed() {
    return actors.stream().anyMatch(actor -> NAMED.equals(actor.getRule()));
  }

  private io.github.uimabrief.model.Actor main(List<Actor> candidates) {
    Map<String, Integer> counts = new HashMap<>();
    candidates.forEach(body -> counts.merge(actor(body).label(), 1, Integer::sum));
    return candidates.stream()
        .min(Comparator.comparingInt(Actor::getBegin))
        .map(this::actor)
        .filter(first -> leads(counts, first.label()))
        .orElse(null);
  }

  private static boolean leads(Map<String, Integer> counts, String label) {
    int most = counts.remove(label);
    return counts.values().stream().allMatch(count -> count < most);
  }

  private io.github.uimabrief.model.Actor actor(Actor mention) {
    return new io.github.uimabrief.model.Actor(context.span(mention), names.of(mention));
  }
}
