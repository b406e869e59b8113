package io.github.uimabrief.cas;

import io.github.uimabrief.model.Span;
import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.And;
import io.github.uimabrief.type.cue.Capital;
import io.github.uimabrief.type.cue.Comma;
import io.github.uimabrief.type.cue.Country;
import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.Demonym;
import io.github.uimabrief.type.cue.Det;
import io.github.uimabrief.type.cue.Group;
import io.github.uimabrief.type.cue.Hyphen;
import io.github.uimabrief.type.cue.Indef;
import io.github.uimabrief.type.cue.Name;
import io.github.uimabrief.type.cue.NonPerson;
import io.github.uimabrief.type.cue.Of;
import io.github.uimabrief.type.cue.Organisation;
import io.github.uimabrief.type.cue.Period;
import io.github.uimabrief.type.cue.Person;
import io.github.uimabrief.type.cue.Possessive;
import io.github.uimabrief.type.cue.ProposalNoun;
import io.github.uimabrief.type.cue.Title;
import io.github.uimabrief.type.cue.Undertaking;
import io.github.uimabrief.type.cue.Words;
import java.util.List;
import java.util.Objects;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Tells how far a mention of an actor reaches. Words of the lists break proper names ("Milan
 * Fashion Week", "Acting President of Venezuela Ana Ruiz"): what stands beside the mention with a
 * capital belongs to it.
 */
final class FullMentions {

  private static final List<Class<? extends Cue>> NAMING =
      List.of(
          Name.class,
          Title.class,
          Country.class,
          Capital.class,
          Organisation.class,
          Group.class,
          Demonym.class,
          Person.class,
          NonPerson.class,
          ProposalNoun.class,
          Undertaking.class);

  /** What may stand between the begin of a sentence and the noun of its subject. */
  private static final List<Class<? extends Cue>> MODIFYING =
      List.of(
          Words.class,
          Demonym.class,
          Country.class,
          Capital.class,
          Hyphen.class,
          And.class,
          Person.class,
          NonPerson.class,
          Name.class,
          Det.class,
          Indef.class);

  private static final String VERB = "verb.past";

  /** No modifier of one or two words is longer. */
  private static final int LONGEST = 24;

  private final RuleSpace space;
  private final SentenceContext context;

  FullMentions(RuleSpace space, SentenceContext context) {
    this.space = space;
    this.context = context;
  }

  /** The whole of the mention. */
  Span of(Annotation mention) {
    if (!(mention instanceof Actor)) {
      return context.span(mention);
    }
    int begin = begin(mention.getBegin());
    int end = end(mention);
    return context.cover(joinedBefore(begin), space.begins(begin) ? joinedBehind(end) : end, space);
  }

  /** "Canada, the EU and Turkey": where the first one begins, if it opens the sentence. */
  private int joinedBefore(int begin) {
    int at = begin;
    Annotation before = before(at);
    while (before != null) {
      at = before.getBegin();
      before = before(at);
    }
    return space.begins(at) ? at : begin;
  }

  /** The actor before a comma, an "and" or both that end at the place, or null. */
  private Annotation before(int at) {
    int joined = begin(Comma.class, begin(And.class, at));
    return joined == at ? null : space.ending(Actor.class, joined);
  }

  private int begin(Class<? extends Cue> type, int end) {
    Cue cue = space.ending(type, end);
    return cue == null ? end : cue.getBegin();
  }

  /** "China, Iran and Pakistan": where the last one ends. */
  private int joinedBehind(int end) {
    int at = end;
    boolean last = false;
    Actor other = space.beginning(Actor.class, joint(at));
    while (other != null && !last) {
      last = space.ending(And.class, other.getBegin()) != null;
      at = other.getEnd();
      other = joint(at) == at ? null : space.beginning(Actor.class, joint(at));
    }
    return last && space.beginning(Possessive.class, at) == null ? at : end;
  }

  /** Where a comma, an "and" or both end that begin here; here if none does. */
  private int joint(int begin) {
    return end(And.class, end(Comma.class, begin));
  }

  private int end(Class<? extends Cue> type, int begin) {
    Cue cue = space.beginning(type, begin);
    return cue == null ? begin : cue.getEnd();
  }

  /** "Alaska governor Ana Ruiz": an office goes on with the name in front of it. */
  private int begin(int begin) {
    Cue before = naming(begin, false);
    return before == null ? opening(begin) : begin(before.getBegin());
  }

  /** "Left-wing activists": what opens the sentence and has no verb belongs to its subject. */
  private int opening(int begin) {
    int at = begin;
    Cue before = determiner(at) ? null : modifier(at);
    while (before != null) {
      at = before.getBegin();
      before = determiner(at) ? null : modifier(at);
    }
    return space.begins(at) && space.beginning(And.class, at) == null ? at : begin;
  }

  private boolean determiner(int begin) {
    return space.beginning(Det.class, begin) != null || space.beginning(Indef.class, begin) != null;
  }

  private Cue modifier(int end) {
    return MODIFYING.stream()
        .map(type -> space.ending(type, end))
        .filter(Objects::nonNull)
        .filter(cue -> cue.getEnd() - cue.getBegin() <= LONGEST)
        .filter(cue -> !space.pattern(VERB).matcher(context.span(cue).text()).matches())
        .findFirst()
        .orElse(null);
  }

  private int end(Annotation mention) {
    int end = mention.getEnd();
    Annotation next = next(end, space.begins(mention.getBegin()));
    while (next != null) {
      end = next.getEnd();
      next = next(end, false);
    }
    return complemented(end);
  }

  /** "the Department of Commerce", "the people of Oslo": what the name goes on with. */
  private int complemented(int end) {
    Cue of = space.beginning(Of.class, end);
    Cue link = of == null ? space.beginning(Hyphen.class, end) : of;
    if (link == null) {
      return end;
    }
    int at = of == null ? behindParticle(link.getEnd()) : end(Det.class, link.getEnd());
    Cue next = naming(at, true);
    return next == null ? end : end(next);
  }

  /** "Jamaat-e-Islami": behind the particle between two hyphens; here if there is none. */
  private int behindParticle(int at) {
    Words particle = space.beginning(Words.class, at);
    Hyphen hyphen = particle == null ? null : space.beginning(Hyphen.class, particle.getEnd());
    return hyphen == null ? at : hyphen.getEnd();
  }

  /** What goes on with the name; a word that opens the sentence has its capital from there. */
  private Annotation next(int at, boolean opens) {
    Actor actor = space.beginning(Actor.class, at);
    return actor != null && (opens || space.isCapital(at)) ? actor : naming(initialled(at), true);
  }

  /** "Ana J. Ruiz": where a name goes on behind its initial; here if it has none. */
  private int initialled(int at) {
    Period stop = space.beginning(Period.class, at);
    return stop != null
            && space.isCapital(at - 1)
            && !space.isCapital(at - 2)
            && space.sentence(stop.getEnd()) == space.sentence(at)
        ? stop.getEnd()
        : at;
  }

  /** The tile with a capital beside the place that can be part of a name, or null. */
  private Cue naming(int at, boolean behind) {
    return NAMING.stream()
        .map(type -> behind ? space.beginning(type, at) : space.ending(type, at))
        .filter(Objects::nonNull)
        .filter(cue -> space.isCapital(cue.getBegin()))
        .findFirst()
        .orElse(null);
  }
}
