package io.github.uimabrief.summary;

import io.github.uimabrief.model.Casualty;
import java.util.List;
import java.util.Set;

/** Compares the people whom figures count. */
final class Victims {

  /** How far behind a figure the word that makes it a further one may begin, in characters. */
  private static final int REACH = 20;

  private final Sentences sentences;
  private final ContentWords words;

  Victims(Sentences sentences, ContentWords words) {
    this.sentences = sentences;
    this.words = words;
  }

  /** Whether the two may be the same people: not told, told in general, or by a shared word. */
  boolean compatible(Casualty a, Casualty b) {
    Set<String> left = told(a);
    Set<String> right = told(b);
    return left.isEmpty() || right.isEmpty() || meet(left, right);
  }

  /** Whether both tell of the same people, or neither tells of any. */
  boolean same(Casualty a, Casualty b) {
    Set<String> left = told(a);
    Set<String> right = told(b);
    return left.isEmpty() && right.isEmpty() || meet(left, right);
  }

  /** Whether the figure says whom it counts. */
  boolean isCertain(Casualty figure) {
    return !told(figure).isEmpty();
  }

  /** Whether the figure comes on top of those before it: "another 12", "12 more". */
  boolean further(Casualty figure) {
    List<String> count = Tokens.of(figure.span().text());
    String after = sentences.after(figure.span(), REACH).text().strip();
    boolean next = !after.isEmpty() && Character.isLetter(after.charAt(0));
    return !count.isEmpty()
        && (words.beginsFurther(figure.span().text())
            || words.isFurther(count.get(count.size() - 1))
            || next && words.isFurther(Tokens.of(after).get(0)));
  }

  /** The words that tell these victims from others. */
  private Set<String> told(Casualty figure) {
    return figure.victims() == null ? Set.of() : words.ofPeople(figure.victims().text());
  }

  private static boolean meet(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
