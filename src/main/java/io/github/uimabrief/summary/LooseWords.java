package io.github.uimabrief.summary;

import io.github.uimabrief.lang.Phrases;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes words off the ends of wordings that make no sense without what is not shown. */
final class LooseWords {

  private final Set<String> links;
  private final Pattern ends;
  private final Pattern nobody;
  private final Pattern subjectless;

  LooseWords(Phrases phrases) {
    this.links = Set.copyOf(ContentWords.tokens(phrases.format("words.links")));
    this.ends = Pattern.compile(phrases.format("words.loose"));
    this.nobody = Pattern.compile(phrases.format("words.nobody"));
    this.subjectless = Pattern.compile(phrases.format("words.subjectless"));
  }

  /** The wording without what no sentence of a brief begins or ends with. */
  String trim(String wording) {
    return ends.matcher(wording).replaceAll("");
  }

  /** Whether the wording begins or ends as no name of somebody does. */
  boolean namesNobody(String wording) {
    return nobody.matcher(wording).find();
  }

  /** Whether the wording begins with a pronoun or a verb that wants a subject before it. */
  boolean lacksSubject(String wording) {
    return subjectless.matcher(wording.strip()).find();
  }

  /** The wording without a word at its end that links it to another; null where there is none. */
  String unlinked(String wording) {
    int last = wording.lastIndexOf(' ');
    boolean linked =
        last > 0 && links.contains(wording.substring(last + 1).toLowerCase(Locale.ROOT));
    return linked ? wording.substring(0, last).strip() : null;
  }
}
