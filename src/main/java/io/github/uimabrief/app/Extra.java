package io.github.uimabrief.app;

import java.util.Locale;

/** What a result holds only where it is asked for. */
enum Extra {
  /** The time expressions of the whole text. */
  TIMES;

  /** As it is written on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
