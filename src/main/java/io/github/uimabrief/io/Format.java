package io.github.uimabrief.io;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** The formats of input, told apart by the ending of a file's name. */
enum Format {
  TXT,
  JSONL,
  XMI;

  /** The format of a file, if it is one of these. */
  static Optional<Format> of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    for (Format format : values()) {
      if (name.endsWith(format.ending())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** A file's name without the ending of its format. */
  static String stem(String name) {
    return name.replaceFirst("(?i)\\.(txt|jsonl|xmi)$", "");
  }

  private String ending() {
    return "." + name().toLowerCase(Locale.ROOT);
  }
}
