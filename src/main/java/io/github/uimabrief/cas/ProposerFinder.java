package io.github.uimabrief.cas;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.By;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.From;
import io.github.uimabrief.type.cue.Nominative;
import io.github.uimabrief.type.cue.Oblige;
import io.github.uimabrief.type.cue.ProposalMatch;
import io.github.uimabrief.type.cue.ProposalNoun;
import io.github.uimabrief.type.cue.Quote;
import java.util.List;
import java.util.stream.Stream;
import org.apache.uima.jcas.tcas.Annotation;

/** Tells who proposes, to whom, and which part of the clause is the content. */
final class ProposerFinder {

  private static final String CONTENT = "content";
  private static final String BOTH = "both";
  private static final List<String> ISSUERS = List.of("actor.state", "actor.organisation");

  private final RuleSpace space;
  private final SentenceContext context;
  private final SubjectFinder subjects;
  private final List<Annotation> agents;
  private final List<Quote> quotes;
  private final List<FirstPerson> speakers;
  private final List<io.github.uimabrief.type.cue.Actor> actors;

  ProposerFinder(RuleSpace space, SentenceContext context, SubjectFinder subjects) {
    this.space = space;
    this.context = context;
    this.subjects = subjects;
    agents =
        Stream.concat(space.marked(By.class).stream(), space.marked(From.class).stream())
            .map(Annotation.class::cast)
            .toList();
    quotes = space.marked(Quote.class);
    speakers = space.marked(FirstPerson.class);
    actors = space.marked(io.github.uimabrief.type.cue.Actor.class);
  }

  /** Whether somebody says it: a source, a quotation, or the issuer of a statement. */
  boolean isVoiced(ProposalMatch match) {
    return !context.attribution(match).isEmpty() || isQuoted(match.getCue()) || isStatement();
  }

  /** What is put forward, or null. */
  Span content(ProposalMatch match) {
    Annotation cue = match.getCue();
    if (CONTENT.equals(match.getSubject())) {
      Annotation subject = subjects.subject(cue);
      int begin = subjects.clauseBegin(cue);
      return context.cover(begin, subject == null ? match.getBegin() : match.getBegin(), space);
    }
    if (BOTH.equals(match.getSubject())) {
      return context.cover(subjects.clauseBegin(cue), match.getEnd(), space);
    }
    return context.span(match.getContent());
  }

  /** To whom, or null. */
  Annotation addressee(ProposalMatch match) {
    return "addressee".equals(match.getSubject())
        ? subjects.subject(match.getCue())
        : match.getAddressee();
  }

  /** Who proposes, or null. */
  Actor proposer(ProposalMatch match) {
    Annotation cue = match.getCue();
    Annotation agent = agent(match);
    if (agent != null) {
      return actor(agent);
    }
    if (match.getSubject() != null || cue instanceof Oblige) {
      return speaker(match);
    }
    if (cue instanceof ProposalNoun) {
      Annotation owner = owner(cue);
      return owner == null ? null : actor(owner);
    }
    Annotation subject = subjects.subject(cue);
    return subject == null ? null : actor(subject);
  }

  private Annotation agent(ProposalMatch match) {
    return agents.stream()
        .filter(by -> by.getBegin() == match.getCue().getEnd() || by.getBegin() == match.getEnd())
        .map(subjects::behind)
        .filter(actor -> actor != null)
        .findFirst()
        .orElse(null);
  }

  /**
   * The actor before a noun: "Egypt's plan", "the French proposal", "London withdrew its offer".
   */
  private Annotation owner(Annotation noun) {
    return actors.stream()
        .filter(a -> a.getEnd() <= noun.getBegin() && a.getEnd() > noun.getBegin() - 25)
        .filter(a -> space.sentence(a.getBegin()) == space.sentence(noun.getBegin()))
        .reduce((first, second) -> second)
        .map(Annotation.class::cast)
        .orElseGet(() -> subjects.subject(noun));
  }

  /** Who voices an obligation: the source of the sentence, or the issuer of the statement. */
  private Actor speaker(ProposalMatch match) {
    List<Span> sources = context.attribution(match);
    return sources.isEmpty()
        ? (isQuoted(match.getCue()) ? null : issuer())
        : new Actor(sources.get(sources.size() - 1), null);
  }

  private Actor actor(Annotation mention) {
    if (mention instanceof FirstPerson && !isQuoted(mention)) {
      Actor issuer = issuer();
      return new Actor(context.span(mention), issuer == null ? null : issuer.span().text());
    }
    if (mention instanceof FirstPerson) {
      List<Span> sources = context.attribution(mention);
      return sources.isEmpty() ? null : new Actor(sources.get(0), null);
    }
    if (mention instanceof Nominative) {
      Annotation name = subjects.before(mention.getBegin());
      return new Actor(context.span(mention), name == null ? null : context.span(name).text());
    }
    return new Actor(context.span(mention), null);
  }

  /** The issuer of a statement: the state or organisation that most of its sentences begin with. */
  private Actor issuer() {
    return actors.stream()
        .filter(a -> ISSUERS.contains(a.getRule()) && space.begins(a.getBegin()))
        .map(context::span)
        .collect(java.util.stream.Collectors.groupingBy(Span::text))
        .values()
        .stream()
        .max(
            java.util.Comparator.<List<Span>>comparingInt(List::size)
                .thenComparing(list -> -list.get(0).begin()))
        .map(list -> new Actor(list.get(0), null))
        .orElse(null);
  }

  private boolean isStatement() {
    return speakers.stream().anyMatch(speaker -> !isQuoted(speaker));
  }

  private boolean isQuoted(Annotation anchor) {
    int sentence = space.sentence(anchor.getBegin());
    long before =
        quotes.stream()
            .filter(quote -> space.sentence(quote.getBegin()) == sentence)
            .filter(quote -> quote.getEnd() <= anchor.getBegin())
            .count();
    return before % 2 == 1;
  }
}
