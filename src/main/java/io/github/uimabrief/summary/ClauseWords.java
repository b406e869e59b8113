package io.github.uimabrief.summary;

import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Span;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Knows by their words which clauses and names are whole. */
final class ClauseWords {

  /** Characters at the end of a wording that are looked at. */
  private static final int TAIL = 60;

  private final Set<String> stump;
  private final Pattern speaker;
  private final Pattern subject;
  private final Pattern nameBegin;
  private final Pattern place;
  private final Set<String> cut;
  private final String[] owned;
  private final Pattern dangling;
  private final Pattern unnamed;
  private final Pattern unclosed;
  private final Pattern owner;
  private final Pattern self;
  private final Pattern predicate;
  private final Pattern headless;

  ClauseWords(Phrases phrases) {
    this.stump = Set.copyOf(Tokens.of(phrases.format("words.stump")));
    this.speaker = Pattern.compile(phrases.format("words.speaker"));
    this.nameBegin = Pattern.compile(phrases.format("words.name-begin"));
    this.cut = Set.copyOf(Tokens.of(phrases.format("words.cut")));
    this.owned = phrases.format("words.owned").split(" ");
    this.place = Pattern.compile(phrases.format("words.place"));
    this.dangling = Pattern.compile(phrases.format("words.dangling"));
    this.subject = Pattern.compile(phrases.format("words.subject"));
    this.self = Pattern.compile(phrases.format("words.self"));
    this.owner = Pattern.compile(phrases.format("words.owner"));
    this.unnamed = Pattern.compile(phrases.format("words.unnamed"));
    this.unclosed = Pattern.compile(phrases.format("words.unclosed"));
    this.predicate = Pattern.compile(phrases.format("words.predicate"));
    this.headless = Pattern.compile(phrases.format("words.headless"));
  }

  /** Whether the wording ends within a phrase. */
  boolean isStump(String wording) {
    return stump.contains(lastWord(wording.strip()));
  }

  /** Whether the wording ends where its clause cannot end. */
  boolean isCut(String wording) {
    String words = wording.strip();
    return unclosed.matcher(words).find()
        || cut.contains(lastWord(words))
        || Stream.of(owned).anyMatch(words::endsWith);
  }

  /** Whether those words mean whoever speaks. */
  boolean isSpeaker(String words) {
    return speaker.matcher(words.strip()).matches();
  }

  /** Whether a word of the wording means whoever speaks. */
  boolean speaks(String wording) {
    return Tokens.of(wording).stream().anyMatch(this::isSpeaker);
  }

  /** The places where somebody speaks of himself: "I". */
  Stream<Span> selves(String text) {
    return self.matcher(text).results().map(m -> new Span(m.start(), m.end(), m.group()));
  }

  /** Whether nothing but parts of a name stand between a clause's begin and what follows. */
  boolean opensWithName(String before) {
    return subject.matcher(before).find();
  }

  /** The parts of a name at the end of the words before it; empty where there are none. */
  String nameBegin(String before) {
    if (!endsInCapitals(before)) {
      return "";
    }
    Matcher parts = nameBegin.matcher(tail(before));
    return parts.find() ? parts.group() : "";
  }

  /** Whether the words before a name make it the place of what stands before them. */
  boolean isPlace(String before) {
    return place.matcher(tail(before)).find();
  }

  /** Whether it says something only with what stands before it, or but how long it holds. */
  boolean isDangling(String wording) {
    return dangling.matcher(wording.strip()).find();
  }

  /** Whether what follows a name makes it an owner: "Kerry’s". */
  boolean isOwner(String after) {
    return owner.matcher(after).lookingAt();
  }

  /** Whether the clause begins with a pronoun for somebody whom it does not name. */
  boolean namesNoSubject(String clause) {
    return unnamed.matcher(clause.strip()).find();
  }

  /** Whether the wording is what a noun before it does: "include a truce", "would allow it". */
  boolean isPredicate(String wording) {
    return predicate.matcher(wording.strip()).lookingAt();
  }

  /** Whether the clause begins with its verb, so that nobody knows who would do it. */
  boolean isHeadless(String clause) {
    return headless.matcher(clause.strip()).lookingAt();
  }

  /** Whether one of the last two words begins with a capital. */
  private static boolean endsInCapitals(String before) {
    int end = before.length();
    for (int word = 0; word < 2; word++) {
      while (end > 0 && Character.isWhitespace(before.charAt(end - 1))) {
        end--;
      }
      int begin = end;
      while (begin > 0 && !Character.isWhitespace(before.charAt(begin - 1))) {
        begin--;
        if (Character.isUpperCase(before.charAt(begin))) {
          return true;
        }
      }
      end = begin;
    }
    return false;
  }

  /** The letters and digits at the end, in small letters; none where a mark stands there. */
  private static String lastWord(String words) {
    int begin = words.length();
    while (begin > 0 && Character.isLetterOrDigit(words.charAt(begin - 1))) {
      begin--;
    }
    return words.substring(begin).toLowerCase(Locale.ROOT);
  }

  private static String tail(String words) {
    return words.substring(Math.max(0, words.length() - TAIL));
  }
}
