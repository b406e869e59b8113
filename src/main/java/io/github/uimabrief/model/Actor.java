package io.github.uimabrief.model;

/**
 * Somebody who proposes, is addressed or sets a condition.
 *
 * @param span where the text names the actor, never null
 * @param name the name the mention stands for, in its fullest form; null where it is not known
 */
public record Actor(Span span, String name) {

  /** The name where one is known, else the words of the text. */
  public String label() {
    return name == null ? span.text() : name;
  }
}
