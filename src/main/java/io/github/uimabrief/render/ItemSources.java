package io.github.uimabrief.render;

import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.Proposal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Names who stands behind an item: who proposes or sets it, or else who says so. */
final class ItemSources {

  private final Set<String> function;

  ItemSources(Phrases words) {
    function = Set.copyOf(List.of(words.format("words.function").split("\\s+")));
  }

  /** The name; null for nobody, or where the text has but a pronoun. */
  String of(Item item) {
    if (item == null) {
      return null;
    }
    Stream<String> actor = Stream.ofNullable(actor(item)).map(Actor::label);
    Stream<String> attribution = item.attribution().stream().map(span -> span.text());
    return Stream.concat(actor, attribution)
        .map(Clean::line)
        .filter(this::names)
        .findFirst()
        .orElse(null);
  }

  private static Actor actor(Item item) {
    if (item instanceof Proposal proposal) {
      return proposal.proposer();
    }
    return item instanceof Condition condition ? condition.imposer() : null;
  }

  /** Whether a word of it is more than a pronoun or the like; "US" is. */
  private boolean names(String words) {
    return Stream.of(words.split(" "))
        .anyMatch(
            word ->
                !function.contains(word.toLowerCase(Locale.ROOT))
                    || word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)));
  }
}
