package io.github.uimabrief.lang;

import io.github.uimabrief.lang.NumberWord.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * The number words of one language, by the numbers that the vocabulary of its word lists gives
 * them, so that a sentence is looked up once for cues and numbers alike.
 */
final class NumberLexicon {

  private final Vocabulary vocabulary;
  private NumberWord[] words = {};
  private NumberWord[] affixes = {};

  private NumberLexicon(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * The words that ICU spells in a language and those of a list, which may give a word of ICU
   * another part; all are added to the vocabulary.
   */
  static NumberLexicon read(String language, PackFiles files, String file, Vocabulary vocabulary) {
    NumberLexicon lexicon = new NumberLexicon(vocabulary);
    new SpelledNumbers(language).forEach(lexicon::add);
    try (BufferedReader reader = files.open(file)) {
      WordList.read(file, reader).forEach(lexicon::add);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
    return lexicon;
  }

  private void add(WordList.Row row) {
    Role role = Role.valueOf(row.type().toUpperCase(Locale.ROOT));
    NumberWord word = new NumberWord(role, Long.parseLong(row.value()));
    row.phrases().forEach(phrase -> add(phrase, word));
  }

  private void add(String phrase, NumberWord word) {
    int number = vocabulary.add(phrase, 0, phrase.length());
    if (word.role() == Role.SUFFIX || word.role() == Role.ENDING) {
      affixes = with(affixes, number, word);
    } else {
      words = with(words, number, word);
    }
  }

  private static NumberWord[] with(NumberWord[] table, int number, NumberWord word) {
    NumberWord[] wider = Arrays.copyOf(table, Math.max(table.length, number + 1));
    wider[number] = word;
    return wider;
  }

  /** The number word that has this number in the vocabulary, or null. */
  NumberWord word(int number) {
    return number >= 0 && number < words.length ? words[number] : null;
  }

  /** What is written to digits between these offsets, or null; "m" alone is no number word. */
  NumberWord affix(String text, int begin, int end) {
    int number = vocabulary.find(text, begin, end);
    return number >= 0 && number < affixes.length ? affixes[number] : null;
  }
}
