package io.github.uimabrief.summary;

import io.github.uimabrief.model.Span;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Completes a name of which the words tell but a part: of "the Center for Food Safety" that it ends
 * in "Safety". Words that are part of another one ("Kremlin-dominated") name nobody.
 */
final class WholeName {

  private static final Pattern NAMED = Pattern.compile("^\\p{Lu}|\\s\\p{Lu}");
  private static final Pattern REST = Pattern.compile("^(?:\\s\\p{Lu}[\\p{L}’'-]*)+");
  private static final Pattern WITHIN = Pattern.compile("^[-.@/]\\p{L}");

  private final Context context;

  WholeName(Context context) {
    this.context = context;
  }

  /** The whole name; the same words where they are whole or name nobody. */
  String of(Span name) {
    Span sentence = context.sentences().around(name);
    Matcher rest = REST.matcher(context.sentences().between(name.end(), sentence.end()));
    return begun(name) + (isNamed(name) && rest.find() ? rest.group() : "");
  }

  /** The words with the parts of the name that stand before them. */
  String begun(Span name) {
    Span sentence = context.sentences().around(name);
    String before = context.sentences().between(sentence.begin(), name.begin());
    return isNamed(name) ? begin(before) + name.text() : name.text();
  }

  /** Capitals tell nothing of names in a headline, and where all words are written in them. */
  private boolean isNamed(Span name) {
    boolean small = name.text().chars().anyMatch(Character::isLowerCase);
    return small && NAMED.matcher(name.text()).find() && !context.sentences().inTitle(name);
  }

  /** The parts of the name before it, unless one word that opens the sentence, or "If". */
  private String begin(String before) {
    String begun = context.loose().clauses().nameBegin(before);
    String first = Tokens.of(begun).stream().findFirst().orElse("");
    boolean one = begun.length() == before.length() && begun.strip().equals(first);
    return one && !context.words().isFunction(first) || context.loose().opens(first) ? "" : begun;
  }

  /** Whether the words are but a part of a longer word. */
  boolean isPart(Span name) {
    Span sentence = context.sentences().around(name);
    return WITHIN.matcher(context.sentences().between(name.end(), sentence.end())).find();
  }
}
