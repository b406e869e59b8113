package io.github.uimabrief.summary;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.Span;
import java.util.Objects;

/**
 * Whether a later item tells the same fact as an earlier one. Two items of one sentence never do,
 * unless the sentence uses the same words twice.
 */
final class Retelling {

  /** The share of content words that two wordings of one content have in common. */
  static final double ALIKE = 0.6;

  private final Sentences sentences;
  private final ContentWords words;
  private final Victims victims;

  Retelling(Sentences sentences, ContentWords words) {
    this.sentences = sentences;
    this.words = words;
    this.victims = new Victims(sentences, words);
  }

  /**
   * Same course of action, same side (offers and plans, or calls and demands), and actors that may
   * be the same; a headline may name the country where the body names the minister.
   */
  boolean proposals(Proposal a, Proposal b) {
    return oneContent(a, b, words) || retold(a, b);
  }

  /** Two cues have one content: "the plan calls for …", "proposed a bill that would …". */
  static boolean oneContent(Proposal a, Proposal b, ContentWords words) {
    Span one = a.content();
    Span other = b.content();
    return one != null
        && other != null
        && one.end() == other.end()
        && (one.begin() == other.begin()
            || opens(one, b.cue(), words)
            || opens(other, a.cue(), words));
  }

  /** Whether the content begins with the cue, or with an article before it. */
  private static boolean opens(Span content, Span cue, ContentWords words) {
    return content.begin() <= cue.begin()
        && cue.begin() < content.end()
        && words.of(content.text().substring(0, cue.begin() - content.begin())).isEmpty();
  }

  private boolean retold(Proposal a, Proposal b) {
    return a.kind().isCourse() == b.kind().isCourse()
        && (a.factuality() == Factuality.DENIED) == (b.factuality() == Factuality.DENIED)
        && mayMeet(a, a.proposer(), b.proposer())
        && mayMeet(a, a.addressee(), b.addressee())
        && sameWords(a.content(), b.content());
  }

  /** Same content and polarity, and not of two different proposals. */
  boolean conditions(Condition a, Condition b) {
    return a.polarity() == b.polarity()
        && !different(a.imposer(), b.imposer())
        && sameWords(a.statement(), b.statement());
  }

  /** Same value, and the same thing due as far as both tell it. */
  boolean deadlines(Deadline a, Deadline b) {
    return a.value() != null
        && a.value().equals(b.value())
        && !sentences.same(a.span(), b.span())
        && (Objects.equals(a.target(), b.target()) && a.target() != null
            || a.what() == null
            || b.what() == null
            || words.alike(a.what().text(), b.what().text(), ALIKE));
  }

  /** Same kind, scope, number and bounds, and victims that may be the same people. */
  boolean casualties(Casualty a, Casualty b) {
    return a.kind() == b.kind()
        && a.scope() == b.scope()
        && sameNumber(a, b)
        && (a.partOf() == null) == (b.partOf() == null)
        && told(a) == told(b)
        && !sentences.same(a.span(), b.span())
        && !victims.further(b)
        && samePeople(a, b);
  }

  private static boolean sameNumber(Casualty a, Casualty b) {
    return Objects.equals(a.value(), b.value())
        && Objects.equals(a.lower(), b.lower())
        && Objects.equals(a.upper(), b.upper());
  }

  /** One person or none is told of too often to be the same without the same words. */
  private boolean samePeople(Casualty a, Casualty b) {
    boolean telling = a.value() == null || a.value() > 1 || sentences.inTitle(a.span());
    return telling ? victims.compatible(a, b) : victims.same(a, b);
  }

  private static boolean told(Casualty casualty) {
    return casualty.factuality() == Factuality.ASSERTED
        || casualty.factuality() == Factuality.REPORTED;
  }

  private boolean sameWords(Span a, Span b) {
    return a != null
        && b != null
        && (sentences.same(a, b)
            ? words.of(a.text()).equals(words.of(b.text())) && !words.of(a.text()).isEmpty()
            : words.alike(a.text(), b.text(), ALIKE));
  }

  /** A headline may name the country or body in whose name the text's actor speaks. */
  private boolean mayMeet(Proposal first, Actor one, Actor other) {
    boolean headline = sentences.inTitle(first.cue()) && one != null && one.name() != null;
    return headline || !different(one, other);
  }

  /** Both are known and share no name; a pronoun is not known. */
  private boolean different(Actor a, Actor b) {
    return a != null
        && b != null
        && !words.of(a.label()).isEmpty()
        && !words.of(b.label()).isEmpty()
        && !words.meet(a.label(), b.label())
        && !words.meet(a.span().text(), b.span().text());
  }
}
