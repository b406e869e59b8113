package io.github.uimabrief.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * What is known of one language: its word lists, numbers and gate, read from {@code rules/<lang>/}.
 *
 * <p>Immutable once read; any number of threads may share one.
 */
public final class LanguagePack {

  private static final String WORDS = "words";

  private final CueTypes types = new CueTypes();
  private final int number = types.number("Number");
  private final int figure = types.number("Figure");
  private final int name = types.number("Name");
  private final int words = types.number("Words");
  private final int hyphen = types.number("Hyphen");
  private final int mark = types.number("Mark");
  private final Vocabulary vocabulary = new Vocabulary();
  private final Lexicon lexicon = new Lexicon(vocabulary);
  private final Gate gate = new Gate();
  private final NumberWords numbers;
  private final String language;

  private LanguagePack(String language, PackFiles files, String profile) {
    this.language = language;
    for (String file : files.names(WORDS, ".csv")) {
      readWords(files, WORDS + "/" + file);
    }
    readWords(files, "profiles/" + profile + ".csv");
    numbers = new NumberWords(NumberLexicon.read(files, "numbers.csv", vocabulary));
    for (String line : files.lines("gate.txt")) {
      gate.add(Arrays.stream(line.split("\\s+")).mapToInt(types::number).toArray());
    }
  }

  /**
   * Reads the pack of a language.
   *
   * @param language ISO 639 code, such as {@code en}
   * @throws UnknownLanguageException if there is no pack
   */
  public static LanguagePack of(String language) {
    PackFiles files = new PackFiles(language);
    return new LanguagePack(language, files, files.properties().getProperty("profile"));
  }

  /**
   * Reads the pack of a language with another profile of vague numbers than the pack's own.
   *
   * @param language ISO 639 code, such as {@code en}
   * @param profile the name of a word list in the pack's {@code profiles}
   * @throws UnknownLanguageException if there is no pack
   */
  public static LanguagePack of(String language, String profile) {
    return new LanguagePack(language, new PackFiles(language), profile);
  }

  /** ISO 639 code of the language. */
  public String language() {
    return language;
  }

  /** The name of the cue type with this number. */
  public String typeName(int type) {
    return types.name(type);
  }

  /** How many cue types the word lists name. */
  public int typeCount() {
    return types.size();
  }

  /** Whether a sentence with these tiles may hold an item. */
  public boolean isCandidate(Tiles tiles) {
    return gate.lets(tiles);
  }

  private void readWords(PackFiles files, String file) {
    try (BufferedReader reader = files.open(file)) {
      for (WordList.Row row : WordList.read(file, reader)) {
        int type = types.number(row.type());
        row.phrases().forEach(phrase -> lexicon.add(phrase, type, row.value()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  Lexicon lexicon() {
    return lexicon;
  }

  NumberWords numbers() {
    return numbers;
  }

  int number() {
    return number;
  }

  int figure() {
    return figure;
  }

  int name() {
    return name;
  }

  int words() {
    return words;
  }

  int hyphen() {
    return hyphen;
  }

  int mark() {
    return mark;
  }
}
