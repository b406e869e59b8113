package io.github.uimabrief.cas;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.AttributionMatch;
import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.Demand;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.Oblige;
import io.github.uimabrief.type.cue.ProposalNoun;
import io.github.uimabrief.type.cue.Propose;
import io.github.uimabrief.type.cue.Quote;
import io.github.uimabrief.type.cue.Ready;
import io.github.uimabrief.type.cue.Speech;
import io.github.uimabrief.type.cue.Urge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells who speaks: the source of a sentence or quotation, or the issuer of a statement. */
final class Speakers {

  /** Sentences back to the source of a quotation that goes on. */
  private static final int NEAR = 2;

  private static final List<Class<? extends Cue>> ASKING =
      List.of(
          Propose.class, ProposalNoun.class, Urge.class, Demand.class, Ready.class, Oblige.class);

  /** How many questions may stand in a text that is no talk. */
  private static final int TURNS = 6;

  private static final String SINGULAR = "singular";

  private final RuleSpace space;
  private final SentenceContext context;
  private final ActorNames names;
  private final FullMentions mentions;
  private final Map<Integer, List<Quote>> quotes = new HashMap<>();
  private final SubjectFinder subjects;
  private final BySentence<Speech> speeches;
  private final BySentence<AttributionMatch> attributions;
  private final Antecedents antecedents;
  private final Actor issuer;
  private final boolean statement;
  private final boolean issued;
  private final boolean conversation;

  Speakers(
      RuleSpace space,
      SentenceContext context,
      ActorNames names,
      FullMentions mentions,
      SubjectFinder subjects,
      Antecedents antecedents) {
    this.space = space;
    this.context = context;
    this.names = names;
    this.mentions = mentions;
    this.antecedents = antecedents;
    this.subjects = subjects;
    speeches = new BySentence<>(space, Speech.class);
    attributions = new BySentence<>(space, AttributionMatch.class);
    for (Quote quote : space.marked(Quote.class)) {
      quotes.computeIfAbsent(space.sentence(quote.getBegin()), k -> new ArrayList<>()).add(quote);
    }
    Set<Integer> asking = asking();
    IssuerFinder issuers = new IssuerFinder(space, context, names);
    List<FirstPerson> own =
        space.marked(FirstPerson.class).stream()
            .filter(speaker -> !isQuoted(speaker) && asking.contains(sentence(speaker)))
            .toList();
    long singular = own.stream().filter(Speakers::isSingular).count();
    conversation = context.questions() > TURNS;
    statement = singular == 0 && !own.isEmpty() || issuers.isPerforming(asking);
    issuer = conversation ? null : issuers.issuer();
    issued = statement || issuers.isNamed();
  }

  /** The sentences that may tell a proposal: the gate lets the rules see them, whatever else. */
  private Set<Integer> asking() {
    return ASKING.stream()
        .flatMap(type -> sentences(type).stream())
        .collect(Collectors.toCollection(HashSet::new));
  }

  private Set<Integer> sentences(Class<? extends Cue> type) {
    return space.marked(type).stream().map(this::sentence).collect(Collectors.toSet());
  }

  private int sentence(Annotation annotation) {
    return space.sentence(annotation.getBegin());
  }

  /** Whether it is "I". */
  static boolean isSelf(Annotation mention) {
    return mention instanceof FirstPerson person && isSingular(person);
  }

  /** Whether it is "I", not "we". */
  static boolean isSingular(FirstPerson person) {
    return SINGULAR.equals(person.getValue());
  }

  /** Whether the text is an interview or the record of a talk: question follows on question. */
  boolean isConversation() {
    return conversation;
  }

  /** Whether the text is a statement: its issuer says all that is not quoted from another. */
  boolean isStatement() {
    return statement;
  }

  /**
   * The issuer of a statement, or null: whom the text names as such, else the only state or
   * organisation that performs what statements do.
   */
  Actor issuer() {
    return issuer;
  }

  private Actor actor(Annotation mention) {
    Span whole = mentions.of(mention);
    return new Actor(whole, names.of(mention, whole));
  }

  /**
   * Who voices what is anchored here, or null: the innermost source of the sentence, who says it in
   * a verb of its own, or the last source near before a quotation that goes on; else the issuer.
   */
  Actor speaker(Annotation anchor) {
    if (anchor instanceof FirstPerson && !isQuoted(anchor)) {
      return isSelf(anchor) ? null : issuer;
    }
    int sentence = space.sentence(anchor.getBegin());
    for (int near = sentence; near >= sentence - NEAR; near--) {
      Annotation source = source(near);
      if (source != null && (near == sentence || isQuoted(anchor))) {
        return resolved(source);
      }
    }
    return issued && !isQuoted(anchor) ? issuer : null;
  }

  /** The last one to whom the sentence attributes something, else the last one who speaks in it. */
  private Annotation source(int sentence) {
    List<AttributionMatch> attributed =
        attributions.of(sentence).stream().filter(said -> !isQuoting(said.getSource())).toList();
    if (!attributed.isEmpty()) {
      return attributed.get(attributed.size() - 1).getSource();
    }
    List<Speech> spoken =
        speeches.of(sentence).stream().filter(speech -> !isQuoting(speech)).toList();
    Annotation speaker = null;
    for (int i = spoken.size() - 1; speaker == null && i >= 0; i--) {
      speaker = subjects.subject(spoken.get(i));
    }
    return speaker;
  }

  /** "'I left and the mayor said so'": who is quoted as one who speaks. */
  private boolean isQuoting(Annotation source) {
    int marks = quotes.getOrDefault(space.sentence(source.getBegin()), List.of()).size();
    return marks % 2 == 0 && isQuoted(source);
  }

  private Actor resolved(Annotation source) {
    Annotation named = source instanceof Nominative ? antecedents.of(source) : null;
    return named == null
        ? actor(source)
        : new Actor(context.span(source), mentions.of(named).text());
  }

  /** Whether a quotation mark stands open before the place in its sentence. */
  boolean isQuoted(Annotation anchor) {
    long before =
        quotes.getOrDefault(space.sentence(anchor.getBegin()), List.of()).stream()
            .filter(quote -> quote.getEnd() <= anchor.getBegin())
            .count();
    return before % 2 == 1;
  }
}
