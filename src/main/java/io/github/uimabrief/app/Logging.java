package io.github.uimabrief.app;

/** Keeps libraries quiet: warnings and errors only, on standard error. */
final class Logging {

  private static final String LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  /** UIMA logs what it throws; the run tells of it once, in a line. */
  private static final String ENGINES =
      "org.slf4j.simpleLogger.log.org.apache.uima.analysis_engine";

  private Logging() {}

  /** To be called before the first logger is made; a level set from outside stands. */
  static void quiet() {
    if (System.getProperty(LEVEL) == null) {
      System.setProperty(LEVEL, "warn");
      System.setProperty(ENGINES, "off");
    }
  }
}
