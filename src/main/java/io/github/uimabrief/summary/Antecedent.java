package io.github.uimabrief.summary;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Span;
import java.util.List;

/**
 * Whether the name that a pronoun is taken to stand for can be told as sure: somewhere in the
 * sentences before it is the subject of a clause, or an owner.
 */
final class Antecedent {

  private static final String COMMA = ", ";

  /** Sentences before that of the pronoun in which its name stands. */
  private static final int NEAR = 3;

  private final Context context;

  Antecedent(Context context) {
    this.context = context;
  }

  /** Whether the actor is named by its own words, speaks itself, or is a subject before. */
  boolean isSure(Actor actor) {
    String words = actor.span().text();
    boolean other = actor.name() != null && !context.words().names(words);
    return !other || context.loose().clauses().isSpeaker(words) || isSubject(actor);
  }

  private boolean isSubject(Actor actor) {
    List<Span> before = context.sentences().before(actor.span(), NEAR);
    String last = last(actor.name());
    return before.stream().anyMatch(s -> free(s.text(), actor.name()) || free(s.text(), last));
  }

  private static String last(String name) {
    List<String> words = Tokens.of(name);
    return words.isEmpty() ? name : words.get(words.size() - 1);
  }

  /** Whether the name stands somewhere as a clause's subject, or owns something. */
  private boolean free(String text, String name) {
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      if (stands(text.substring(0, at), text.substring(at + name.length()))) {
        return true;
      }
    }
    return false;
  }

  /** A name between two commas explains the noun before it. */
  private boolean stands(String before, String after) {
    boolean explains = before.endsWith(COMMA) && after.startsWith(COMMA.strip());
    ClauseWords clauses = context.loose().clauses();
    return clauses.isOwner(after) || !explains && clauses.opensWithName(before);
  }
}
