package io.github.uimabrief.lang;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * The versions that stand behind a brief.
 *
 * @param software name and version of this software
 * @param rules language and version of the rule pack
 * @param codebook version of the codebook that the pack follows
 */
public record PackInfo(String software, String rules, String codebook) {

  /**
   * The versions of a language's pack.
   *
   * @throws UnknownLanguageException if there is no pack
   */
  public static PackInfo of(String language) {
    Properties pack = new PackFiles(language).properties();
    return new PackInfo(
        softwareVersion(),
        language + " " + pack.getProperty("version"),
        pack.getProperty("codebook"));
  }

  /** Name and version of this software. */
  public static String softwareVersion() {
    Properties software = load();
    return software.getProperty("name") + " " + software.getProperty("version");
  }

  /** The version of the library that draws charts. */
  public static String chartsVersion() {
    return load().getProperty("charts");
  }

  private static Properties load() {
    Properties software = new Properties();
    try (InputStream in = PackInfo.class.getResourceAsStream("/uima-brief.properties")) {
      software.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return software;
  }
}
