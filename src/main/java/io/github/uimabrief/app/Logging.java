package io.github.uimabrief.app;

/** Keeps libraries quiet: warnings and errors only, on standard error. */
final class Logging {

  private static final String LEVEL = "org.slf4j.simpleLogger.defaultLogLevel";

  private Logging() {}

  /** To be called before the first logger is made; a level set from outside stands. */
  static void quiet() {
    if (System.getProperty(LEVEL) == null) {
      System.setProperty(LEVEL, "warn");
    }
  }
}
