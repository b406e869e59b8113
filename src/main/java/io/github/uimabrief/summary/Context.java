package io.github.uimabrief.summary;

import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Span;

/**
 * What every writer of lines needs to know.
 *
 * @param document the document
 * @param sentences its sentences
 * @param phrases the words of the brief
 * @param words compares wordings
 * @param loose what wordings do not begin or end with
 * @param limits how long lines may be
 * @param memory what is known of this document already
 */
record Context(
    Document document,
    Sentences sentences,
    Phrases phrases,
    ContentWords words,
    LooseWords loose,
    Limits limits,
    Memory memory) {

  /** A phrase of the brief's language. */
  String phrase(String key, Object... args) {
    return phrases.format(key, args);
  }

  /**
   * A name as it is written within a sentence: with a small letter where it begins with a function
   * word or with a word that the text has in small letters too.
   */
  String within(String name) {
    String first = Tokens.of(name).stream().findFirst().orElse("");
    boolean begins = !first.isEmpty() && name.startsWith(first);
    return begins && (words.isFunction(first) || sentences.hasWord(Wording.uncapital(first)))
        ? Wording.uncapital(first) + name.substring(first.length())
        : name;
  }

  /** The text's own words, fit to be read and not too many. */
  String own(Span span) {
    return fit(span.text(), limits.contentWords());
  }

  /** At most so many words of the text, without a loose word at either end. */
  String fit(String raw, int limit) {
    String whole = memory.trimmed().computeIfAbsent(raw, words -> loose.trim(Wording.clean(words)));
    return loose.shorten(whole, limit);
  }

  /** The text's own words in quotation marks; without them where they hold some already. */
  String quoted(Span span) {
    String words = own(span);
    boolean holds = words.chars().anyMatch(c -> "\"“”".indexOf(c) >= 0);
    return holds ? words : phrase("quoted", words);
  }
}
