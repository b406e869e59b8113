package io.github.uimabrief.summary;

import io.github.uimabrief.lang.Phrases;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes words off the ends of wordings that make no sense without what is not shown. */
final class LooseWords {

  /** Characters at the end among which loose words are looked for. */
  private static final int TAIL = 40;

  private final Set<String> links;
  private final Set<String> looseEnds;
  private final Set<String> openers;
  private final Set<String> clauseLinks;
  private final Pattern begin;
  private final Pattern end;
  private final Pattern nobody;
  private final Pattern subjectless;
  private final Pattern modal;
  private final Pattern verbless;
  private final Set<String> clauseOpeners;
  private final Pattern fragment;
  private final Pattern reader;
  private final Pattern articled;
  private final ClauseWords clauses;

  LooseWords(Phrases phrases) {
    this.links = Set.copyOf(Tokens.of(phrases.format("words.links")));
    this.looseEnds = Set.copyOf(Tokens.of(phrases.format("words.loose-ends")));
    this.openers = Set.copyOf(Tokens.of(phrases.format("words.openers")));
    this.clauseLinks = Set.copyOf(Tokens.of(phrases.format("words.clause-links")));
    this.clauseOpeners = Set.copyOf(Tokens.of(phrases.format("words.clause-openers")));
    this.verbless = Pattern.compile(phrases.format("words.verbless"));
    this.modal = Pattern.compile(phrases.format("words.modal"));
    this.fragment = Pattern.compile(phrases.format("words.fragment"));
    this.reader = Pattern.compile(phrases.format("words.reader"));
    this.articled = Pattern.compile(phrases.format("words.articled"));
    this.clauses = new ClauseWords(phrases);
    this.begin = Pattern.compile(phrases.format("words.loose-begin"));
    this.end = Pattern.compile(phrases.format("words.loose-end"));
    this.nobody = Pattern.compile(phrases.format("words.nobody"));
    this.subjectless = Pattern.compile(phrases.format("words.subjectless"));
  }

  /** What is known of clauses. */
  ClauseWords clauses() {
    return clauses;
  }

  /** Whether the first word links what follows to what stands before. */
  boolean links(String wording) {
    return Tokens.of(wording).stream().limit(1).anyMatch(links::contains);
  }

  /** The wording without what no sentence of a brief begins or ends with. */
  String trim(String wording) {
    Matcher loose = begin.matcher(wording);
    String begun = loose.lookingAt() ? wording.substring(loose.end()) : wording;
    if (!mayEndLoose(begun)) {
      return begun;
    }
    Matcher last = end.matcher(begun).region(Math.max(0, begun.length() - TAIL), begun.length());
    return last.find() ? begun.substring(0, last.start()) : begun;
  }

  /** Whether the last word is a loose one, or a bracket stands there; a pattern costs more. */
  private boolean mayEndLoose(String wording) {
    int begin = wording.length();
    while (begin > 0 && Character.isLetterOrDigit(wording.charAt(begin - 1))) {
      begin--;
    }
    return wording.endsWith("]")
        || looseEnds.contains(wording.substring(begin).toLowerCase(Locale.ROOT));
  }

  /** At most so many words, cut at the end of a clause or before a word that opens a phrase. */
  String shorten(String wording, int limit) {
    return Wording.shorten(wording, limit, this::opens);
  }

  /** Whether the word opens a phrase, or links it to what stands before. */
  boolean opens(String word) {
    return openers.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether a clause may begin behind these words. */
  boolean endsClause(String before) {
    String words = before.strip();
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean marked =
        words.isEmpty() || !Character.isLetterOrDigit(words.charAt(words.length() - 1));
    return marked || linksClause(last);
  }

  /** Whether the word links a clause to the one before. */
  boolean linksClause(String word) {
    return clauseLinks.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word opens a clause on which its sentence leans. */
  boolean opensClause(String word) {
    return clauseOpeners.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the words make no sentence after a name. */
  boolean isVerbless(String words) {
    return verbless.matcher(words).matches();
  }

  /** Whether the cue obliges somebody, so that what is proposed reads badly without it. */
  boolean isModal(String cue) {
    return modal.matcher(cue).matches();
  }

  /** Whether the wording begins as only the rest of a phrase does. */
  boolean isFragment(String wording) {
    return fragment.matcher(wording.strip()).find();
  }

  /** Whether the wording speaks to its reader. */
  boolean addressesReader(String wording) {
    return reader.matcher(wording).find();
  }

  /** Whether the name wants an article before it in a sentence. */
  boolean wantsArticle(String name) {
    return articled.matcher(name).find();
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
