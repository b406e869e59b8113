package io.github.uimabrief.cas;

import io.github.uimabrief.type.cue.Actor;
import io.github.uimabrief.type.cue.Cue;
import io.github.uimabrief.type.cue.Det;
import io.github.uimabrief.type.cue.FirstPerson;
import io.github.uimabrief.type.cue.Hyphen;
import io.github.uimabrief.type.cue.Indef;
import io.github.uimabrief.type.cue.Number;
import io.github.uimabrief.type.cue.Possessive;
import io.github.uimabrief.type.cue.Preposition;
import io.github.uimabrief.type.cue.ProposalNoun;
import io.github.uimabrief.type.cue.Quote;
import io.github.uimabrief.type.cue.Status;
import io.github.uimabrief.type.cue.To;
import io.github.uimabrief.type.cue.Undertaking;
import io.github.uimabrief.type.cue.With;
import io.github.uimabrief.type.cue.Words;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.uima.jcas.tcas.Annotation;

/**
 * Finds whose plan, offer or condition a noun tells: "Egypt's plan", "the French ceasefire
 * proposal", "Cairo unveiled a plan"; who turns down or accepts a plan is not its owner.
 */
final class OwnerFinder {

  private static final String DRAFT = "draft";

  /** What can stand in the name of a paper. */
  private static final Set<String> TITLED = Set.of("actor.name", "actor.group");

  private static final String NATION = "actor.nation";
  private static final String NOUN = "noun";
  private static final String SELF = "speech";

  /** Statuses that the owner brings about. */
  private static final Set<String> OWN = Set.of("withdrawn", "considered");

  /** Statuses that no owner brings about. */
  private static final Set<String> REFUSALS = Set.of("rejected", "stalled");

  /** What may stand between an owner and the noun. */
  private static final List<Class<? extends Cue>> MODIFIERS =
      List.of(
          Words.class,
          Possessive.class,
          Undertaking.class,
          ProposalNoun.class,
          Number.class,
          Hyphen.class,
          Quote.class);

  private final RuleSpace space;
  private final SubjectFinder subjects;
  private final NavigableMap<Integer, Status> statuses = new TreeMap<>();

  OwnerFinder(RuleSpace space, SubjectFinder subjects) {
    this.space = space;
    this.subjects = subjects;
    space.marked(Status.class).forEach(status -> statuses.put(status.getBegin(), status));
  }

  /** Who owns what the noun names, or null. */
  Annotation owner(Annotation noun) {
    Annotation named = named(noun);
    Possessive possessive = space.ending(Possessive.class, noun.getBegin());
    if (named == null && possessive != null) {
      return meant(possessive, noun);
    }
    if (named != null && isTitle(named, noun)) {
      return null;
    }
    if (named == null && !isDraft(noun) && isGoverned(noun)) {
      return null;
    }
    Annotation subject = named == null ? subjects.subject(noun) : named;
    return named == null && isReply(subject, noun) ? null : subject;
  }

  /** "our" is none but "we", "his" is never "we"; a nation's adjective is nobody. */
  private Annotation meant(Possessive possessive, Annotation noun) {
    Annotation subject = subjects.main(noun);
    boolean cut = subject instanceof Actor actor && NATION.equals(actor.getRule());
    boolean own = SELF.equals(possessive.getValue());
    if (cut || NOUN.equals(possessive.getValue())) {
      return null;
    }
    return own == subject instanceof FirstPerson
        ? subject
        : subjects
            .before(noun.getBegin())
            .takeWhile(a -> space.sentence(a.getBegin()) == space.sentence(noun.getBegin()))
            .filter(a -> own == a instanceof FirstPerson)
            .findFirst()
            .orElse(null);
  }

  /** "the War Powers Resolution": the name of a paper. */
  private boolean isTitle(Annotation named, Annotation noun) {
    return noun instanceof ProposalNoun
        && named instanceof Actor actor
        && TITLED.contains(actor.getRule())
        && named.getEnd() == noun.getBegin()
        && space.isCapital(noun.getBegin());
  }

  /** "voted on a resolution": what a body votes on is its own. */
  private static boolean isDraft(Annotation noun) {
    return noun instanceof ProposalNoun told && DRAFT.equals(told.getValue());
  }

  /** "agreed on a plan": what the noun of a phrase names need not be the subject's own. */
  private boolean isGoverned(Annotation noun) {
    int begin = noun.getBegin();
    Cue modifier = modifier(begin);
    while (modifier != null) {
      begin = modifier.getBegin();
      modifier = modifier(begin);
    }
    Cue determiner = determiner(begin);
    Preposition preposition =
        space.ending(Preposition.class, determiner == null ? begin : determiner.getBegin());
    return preposition != null && !(preposition instanceof With) && !(preposition instanceof To);
  }

  private Cue determiner(int end) {
    Det definite = space.ending(Det.class, end);
    return definite == null ? space.ending(Indef.class, end) : definite;
  }

  /** Who replies to what the noun names: "London rejected the proposal"; or null. */
  Annotation recipient(Annotation noun) {
    Annotation subject = subjects.subject(noun);
    return isReply(subject, noun) ? subject : null;
  }

  /**
   * The actor that owns the noun, or the noun in front of a participle: "the mayor's decree
   * demanding".
   */
  Annotation named(Annotation noun) {
    Annotation modifier = noun;
    Annotation named = null;
    while (modifier != null && named == null) {
      named = subjects.endingAt(modifier.getBegin());
      modifier = modifier(modifier.getBegin());
    }
    return named;
  }

  private Cue modifier(int end) {
    return MODIFIERS.stream()
        .map(type -> space.ending(type, end))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private boolean isReply(Annotation subject, Annotation noun) {
    return subject != null
        && told(subject, noun).anyMatch(status -> !OWN.contains(status.getValue()));
  }

  /** Whether the subject turns down or stops what stands before the place. */
  boolean isRefusal(Annotation subject, Annotation place) {
    return subject != null
        && told(subject, place).anyMatch(status -> REFUSALS.contains(status.getValue()));
  }

  private Stream<Status> told(Annotation subject, Annotation noun) {
    return space.sentence(subject.getBegin()) == space.sentence(noun.getBegin())
        ? statuses.subMap(subject.getEnd(), true, noun.getBegin(), false).values().stream()
        : Stream.empty();
  }
}
