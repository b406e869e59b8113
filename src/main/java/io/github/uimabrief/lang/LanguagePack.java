package io.github.uimabrief.lang;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is known of one language: its word lists, numbers and gate, read from {@code rules/<lang>/}.
 *
 * <p>Immutable once read; any number of threads may share one.
 */
public final class LanguagePack {

  private static final String WORDS = "words";
  private static final String PATTERNS = "patterns.properties";

  private final CueTypes types = new CueTypes();
  private final int number = types.number("Number");
  private final int figure = types.number("Figure");
  private final int numeral = types.number("Numeral");
  private final int name = types.number("Name");
  private final int words = types.number("Words");
  private final int figureDate = types.number("FigureDate");
  private final int monthDay = types.number("MonthDay");
  private final int hyphen = types.number("Hyphen");
  private final int mark = types.number("Mark");
  private final long[] unlisted = Tiles.mask(name, words, hyphen, mark);
  private final long[] figures = Tiles.mask(number, figure, numeral, figureDate, monthDay);
  private final Vocabulary vocabulary = new Vocabulary();
  private final Lexicon lexicon = new Lexicon(vocabulary);
  private final Gate gate = new Gate();
  private final List<String> topics = new ArrayList<>();
  private final Map<String, Pattern> patterns = new HashMap<>();
  private final NumberWords numbers;
  private final String language;
  private final PackFiles files;

  private LanguagePack(String language, PackFiles files, String profile) {
    this.language = language;
    this.files = files;
    for (String file : files.names(WORDS, ".csv")) {
      readWords(files, WORDS + "/" + file);
    }
    readWords(files, "profiles/" + profile + ".csv");
    numbers = new NumberWords(NumberLexicon.read(language, files, "numbers.csv", vocabulary));
    for (String line : files.lines("gate.txt")) {
      String[] parts = line.split("\\s*:\\s*|\\s+");
      gate.add(topic(parts[0]), Arrays.copyOfRange(parts, 1, parts.length), types::number);
    }
    lexicon.heed(gate.types());
    files
        .properties(PATTERNS)
        .forEach((key, pattern) -> patterns.put((String) key, Pattern.compile((String) pattern)));
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

  /**
   * The text of a rule script.
   *
   * @param name its name without its ending
   */
  public String script(String name) {
    try (BufferedReader reader = files.open(name + ".ruta")) {
      return reader.lines().collect(Collectors.joining("\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * What is looked for in the words of a clause, from {@code patterns.properties}.
   *
   * @throws IllegalStateException if the pack has no pattern of this name
   */
  public Pattern pattern(String key) {
    Pattern pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalStateException("rules/" + language + "/" + PATTERNS + " lacks " + key);
    }
    return pattern;
  }

  /** The name of the cue type with this number. */
  public String typeName(int type) {
    return types.name(type);
  }

  /** How many cue types the word lists name. */
  public int typeCount() {
    return types.size();
  }

  /** The bits of the topics of which a sentence with these tiles may hold an item; 0 if of none. */
  public int topics(Tiles tiles) {
    return gate.topics(tiles.types());
  }

  /** The bits of the topics of which a sentence with cues of these types may hold an item. */
  int topics(long[] types) {
    return gate.topics(types);
  }

  /** The bits of the types that need no phrase: names, marks and other words. */
  long[] unlisted() {
    return unlisted;
  }

  /** The bits of the types of what is written in figures or is a number word. */
  long[] figures() {
    return figures;
  }

  /** The bits of all topics. */
  public int allTopics() {
    return (1 << topics.size()) - 1;
  }

  /** The names of the topics; bit {@code i} is that of the topic at {@code i}. */
  public List<String> topicNames() {
    return List.copyOf(topics);
  }

  /** The number of the cue type for runs of words that no list knows. */
  public int wordsType() {
    return words;
  }

  private int topic(String name) {
    if (!topics.contains(name)) {
      topics.add(name);
    }
    return 1 << topics.indexOf(name);
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

  int figureDate() {
    return figureDate;
  }

  int monthDay() {
    return monthDay;
  }

  int numeral() {
    return numeral;
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
