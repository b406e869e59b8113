package io.github.uimabrief.lang;

import io.github.uimabrief.lang.NumberWord.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.MissingResourceException;

/**
 * The number words of one language.
 *
 * @param words what stands by itself or between hyphens
 * @param affixes what is written to digits; "m" alone is no word of a number
 */
record NumberLexicon(WordTable words, WordTable affixes) {

  /** Reads the list of a language pack. */
  static NumberLexicon read(String language) {
    String path = "/rules/" + language + "/words/numbers.csv";
    try (InputStream in = NumberLexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new MissingResourceException("No number words", path, language);
      }
      var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      NumberLexicon lexicon = new NumberLexicon(new WordTable(), new WordTable());
      reader.lines().filter(line -> !line.startsWith("#")).forEach(lexicon::add);
      return lexicon;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String row) {
    String[] cells = row.split(",");
    Role role = Role.valueOf(cells[1].toUpperCase(Locale.ROOT));
    NumberWord word = new NumberWord(role, Long.parseLong(cells[2]));
    WordTable table = role == Role.SUFFIX || role == Role.ENDING ? affixes : words;
    for (String key : cells[0].split("\\|")) {
      table.put(key, word);
    }
  }
}
