package io.github.uimabrief.model;

import java.util.List;

/**
 * What the document says in sum of one kind of harm done by its own event.
 *
 * @param value the number, or null where only bounds are known
 * @param lower the lower bound in people, or null
 * @param upper the upper bound in people, or null
 * @param from the ids of the figures it rests on
 */
public record Total(Long value, Long lower, Long upper, List<String> from) {

  /** Copies the list. */
  public Total {
    from = List.copyOf(from);
  }
}
