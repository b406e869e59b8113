package io.github.uimabrief.summary;

import io.github.uimabrief.lang.Phrases;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Compares wordings by their content words: function words left out (but not acronyms: "US" is no
 * pronoun), lower case, cut to their first six letters so that inflected forms meet.
 */
final class ContentWords {

  private static final int STEM = 6;

  private final Set<String> function;
  private final Set<String> people;
  private final Set<String> deaths;
  private final Set<String> furtherBefore;
  private final Set<String> furtherAfter;
  private final Set<String> negation;
  private final Set<String> conjunctions;
  private final Map<String, Set<String>> known;

  private ContentWords(ContentWords other) {
    function = other.function;
    people = other.people;
    deaths = other.deaths;
    furtherBefore = other.furtherBefore;
    furtherAfter = other.furtherAfter;
    negation = other.negation;
    conjunctions = other.conjunctions;
    known = new HashMap<>();
  }

  ContentWords(Phrases phrases) {
    this.known = null;
    this.function = Set.copyOf(Tokens.of(phrases.format("words.function")));
    this.people = of(phrases.format("words.people"));
    this.deaths = of(phrases.format("words.deaths"));
    this.furtherBefore = Set.copyOf(Tokens.of(phrases.format("words.further-before")));
    this.furtherAfter = Set.copyOf(Tokens.of(phrases.format("words.further-after")));
    this.conjunctions = Set.copyOf(Tokens.of(phrases.format("words.conjunctions")));
    this.negation = Set.copyOf(Tokens.of(phrases.format("words.negation")));
  }

  /** The same comparisons for one document, whose wordings are taken apart once. */
  ContentWords remembering() {
    return new ContentWords(this);
  }

  /** The content words in order of first use; not to be changed. */
  Set<String> of(String text) {
    if (known == null) {
      return take(text);
    }
    return known.computeIfAbsent(text, this::take);
  }

  private Set<String> take(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String token : Tokens.of(text)) {
      String word = token.toLowerCase(Locale.ROOT);
      if (word.length() > 1 && !isFunction(token)) {
        words.add(word.substring(0, Math.min(STEM, word.length())));
      }
    }
    return words;
  }

  /**
   * The content words that tell one group of people from another: none where the last of them is
   * "people" or the like, as "armed men" may be anybody.
   */
  Set<String> ofPeople(String text) {
    List<String> words = List.copyOf(of(text));
    boolean anybody = words.isEmpty() || people.contains(words.get(words.size() - 1));
    return anybody ? Set.of() : Set.copyOf(words);
  }

  /** Whether the wording can be a name: it has a word that is neither a function word nor "not". */
  boolean names(String text) {
    return of(text).stream().anyMatch(w -> !negation.contains(w));
  }

  /** Whether the victims are told by what they lost: "lives", "bodies". */
  boolean isDeaths(String victims) {
    Set<String> told = of(victims);
    return !told.isEmpty() && deaths.containsAll(told);
  }

  /** Whether the first word of a cue joins a clause to another of the same sentence. */
  boolean isConjunction(String cue) {
    return Tokens.of(cue.toLowerCase(Locale.ROOT)).stream()
        .limit(1)
        .anyMatch(conjunctions::contains);
  }

  /** Whether the count begins with a word that puts it on top of others: "another 12". */
  boolean beginsFurther(String count) {
    return Tokens.of(count.toLowerCase(Locale.ROOT)).stream()
        .limit(1)
        .anyMatch(furtherBefore::contains);
  }

  /** Whether a word says so that ends the count or stands behind it: "12 more". */
  boolean isFurther(String token) {
    return furtherAfter.contains(token.toLowerCase(Locale.ROOT));
  }

  /** Whether the two wordings share a content word. */
  boolean meet(String a, String b) {
    return shared(of(a), of(b)) > 0;
  }

  /**
   * Whether the shorter wording has at least {@code share} of its content words in the other, and
   * at least two of them, or all where it has only one. One with a negation and one without are
   * never alike.
   */
  boolean alike(String a, String b, double share) {
    Set<String> left = of(a);
    Set<String> right = of(b);
    int smaller = Math.min(left.size(), right.size());
    int shared = shared(left, right);
    boolean enough = shared >= 2 || left.equals(right) && !left.isEmpty();
    return enough && shared >= share * smaller && negated(a) == negated(b);
  }

  /** Whether the word, as written, is a function word; an acronym is none. */
  boolean isFunction(String token) {
    return !Tokens.isAcronym(token) && function.contains(token.toLowerCase(Locale.ROOT));
  }

  /** Whether the wording has a word that negates. */
  boolean negated(String text) {
    return Tokens.of(text.toLowerCase(Locale.ROOT)).stream().anyMatch(negation::contains);
  }

  private static int shared(Set<String> a, Set<String> b) {
    int both = 0;
    for (String word : a) {
      both += b.contains(word) ? 1 : 0;
    }
    return both;
  }
}
