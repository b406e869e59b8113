package io.github.uimabrief.cas;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.By;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.From;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.Oblige;
import io.github.uimabrief.type.cue.OnTime;
import io.github.uimabrief.type.cue.Possessive;
import io.github.uimabrief.type.cue.ProposalMatch;
import io.github.uimabrief.type.cue.ProposalNoun;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells who proposes, to whom, and which part of the clause is the content. */
final class ProposerFinder {

  private static final String OWNER = "owner";
  private static final String ADDRESSEE = "addressee";

  private final RuleSpace space;
  private final SentenceContext context;
  private final SubjectFinder subjects;
  private final OwnerFinder owners;
  private final Speakers speakers;
  private final ActorNames names;
  private final FullMentions mentions;
  private final Antecedents antecedents;
  private final VerbSubjects doers;

  ProposerFinder(
      RuleSpace space, SentenceContext context, SubjectFinder subjects, OwnerFinder owners) {
    this.space = space;
    this.context = context;
    this.subjects = subjects;
    names = new ActorNames(space, context);
    mentions = new FullMentions(space, context);
    antecedents = new Antecedents(space, subjects);
    speakers = new Speakers(space, context, names, mentions, subjects, antecedents);
    this.owners = owners;
    doers = new VerbSubjects(space, context, subjects, owners);
  }

  /** Who voices what. */
  Speakers speakers() {
    return speakers;
  }

  /** To whom, or null: the subject where it is asked, or turns down what is put to it. */
  Actor addressee(ProposalMatch match) {
    if (ADDRESSEE.equals(match.getSubject())) {
      return actor(subjects.subject(match.getCue()));
    }
    return actor(
        match.getAddressee() == null && isNoun(match)
            ? owners.recipient(match.getCue())
            : match.getAddressee());
  }

  /** Who proposes, or null. */
  Actor proposer(ProposalMatch match) {
    Annotation agent = agent(match);
    if (agent != null || isNoun(match)) {
      return actor(owner(match));
    }
    return match.getSubject() != null || isSaying(match.getCue())
        ? speakers.speaker(match)
        : actor(doers.of(match.getCue()));
  }

  /** Whose plan, offer or call the noun of the match names, or null. */
  Annotation owner(ProposalMatch match) {
    Annotation agent = agent(match);
    return agent == null ? owners.owner(match.getCue()) : agent;
  }

  static boolean isSaying(Annotation cue) {
    return cue instanceof Oblige || cue instanceof OnTime;
  }

  static boolean isNoun(ProposalMatch match) {
    return match.getCue() instanceof ProposalNoun || OWNER.equals(match.getSubject());
  }

  /** "proposed by the envoy", "the offer from Oslo". */
  private Annotation agent(ProposalMatch match) {
    if (space.ending(Possessive.class, match.getCue().getBegin()) != null) {
      return null;
    }
    return Stream.of(match.getCue().getEnd(), match.getEnd())
        .flatMap(at -> Stream.of(space.beginning(From.class, at), space.beginning(By.class, at)))
        .filter(Objects::nonNull)
        .map(subjects::behind)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** The actor with the name that the mention stands for; null for null. */
  Actor actor(Annotation mention) {
    if (mention == null || context.span(mention).text().isEmpty()) {
      return null;
    }
    if (mention instanceof FirstPerson) {
      return firstPerson(mention);
    }
    Annotation named = mention instanceof Nominative ? antecedents.of(mention) : mention;
    if (named == null) {
      return new Actor(context.span(mention), null);
    }
    Span whole = mentions.of(named);
    String name = names.of(named, whole);
    return named == mention
        ? new Actor(whole, name)
        : new Actor(context.span(mention), name == null ? whole.text() : name);
  }

  private Actor firstPerson(Annotation mention) {
    Actor speaker = speakers.speaker(mention);
    return speaker != null && speakers.isQuoted(mention)
        ? speaker
        : new Actor(context.span(mention), speaker == null ? null : speaker.label());
  }
}
