package io.github.uimabrief.lang;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The phrases that a brief in one language is written with: ICU messages from {@code
 * rules/<language>/phrases.properties} on the class path, in UTF-8.
 *
 * <p>Instances are immutable and may be shared between threads.
 */
public final class Phrases {

  private static final Object[] NONE = {};

  private final String source;
  private final Map<String, MessageFormat> messages;
  private final Map<String, String> fixed = new HashMap<>(); // phrases without arguments
  private final Map<String, SlottedPhrase> slotted = new HashMap<>();

  private Phrases(String source, Map<String, MessageFormat> messages, Properties patterns) {
    this.source = source;
    this.messages = messages;
    messages.keySet().stream()
        .filter(key -> SlottedPhrase.fits(patterns.getProperty(key)))
        .forEach(key -> slotted.put(key, SlottedPhrase.of(patterns.getProperty(key))));
    messages.forEach(
        (key, message) -> {
          if (message.getArgumentNames().isEmpty()) {
            fixed.put(key, message.format(NONE));
          }
        });
  }

  /**
   * Loads the phrases of a language.
   *
   * @param language ISO 639 code
   * @throws IllegalArgumentException if there is no pack of this language, or a message in it is
   *     malformed
   */
  public static Phrases of(String language) {
    String source = "rules/" + language + "/phrases.properties";
    try (InputStream in = Phrases.class.getResourceAsStream("/" + source)) {
      if (in == null) {
        throw new IllegalArgumentException("No rule pack for the language " + language);
      }
      Properties patterns = new Properties();
      patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Phrases(source, parse(patterns, ULocale.forLanguageTag(language)), patterns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, MessageFormat> parse(Properties patterns, ULocale locale) {
    Map<String, MessageFormat> messages = new HashMap<>();
    for (String key : patterns.stringPropertyNames()) {
      messages.put(key, new MessageFormat(patterns.getProperty(key), locale));
    }
    return Map.copyOf(messages);
  }

  /**
   * The phrase with its arguments in place.
   *
   * @throws IllegalArgumentException if there is no such phrase
   */
  public String format(String key, Object... args) {
    String phrase = fixed.get(key);
    if (phrase != null) {
      return phrase;
    }
    SlottedPhrase slots = slotted.get(key);
    if (slots != null && slots.takes(args)) {
      return slots.with(args);
    }
    MessageFormat message = messages.get(key);
    if (message == null) {
      throw new IllegalArgumentException("No phrase " + key + " in " + source);
    }
    // ICU's formats are cheap to use and dear to parse, and serve one thread at a time.
    synchronized (message) {
      return message.format(args);
    }
  }
}
