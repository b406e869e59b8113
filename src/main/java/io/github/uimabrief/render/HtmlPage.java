package io.github.uimabrief.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The frame of a self-contained page: styles and scripts stand in it, and its policy forbids it to
 * load anything.
 *
 * @param styles names of style sheets beside this class
 * @param scripts names of scripts beside this class, or paths on the class path
 */
record HtmlPage(List<String> styles, List<String> scripts) {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";

  private static final Pattern SOURCE_MAP = Pattern.compile("(?m)^//# sourceMappingURL=.*$");

  /** Copies the lists. */
  HtmlPage {
    styles = List.copyOf(styles);
    scripts = List.copyOf(scripts);
  }

  /**
   * The page up to its body.
   *
   * @param language ISO 639 code; null where it is not known
   */
  String open(String language) {
    return (language == null
            ? "<!DOCTYPE html>\n<html>\n"
            : "<!DOCTYPE html>\n<html lang=\"" + language + "\">\n")
        + "<head>\n<meta charset=\"utf-8\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + POLICY
        + "\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"
        + "<title>uima-brief</title>\n"
        + styles.stream()
            .map(HtmlPage::read)
            .collect(Collectors.joining("", "<style>\n", "</style>\n"))
        + "</head>\n<body>\n<main>\n";
  }

  /** The page from the end of its body. */
  String close() {
    return "</main>\n"
        + scripts.stream().map(HtmlPage::script).collect(Collectors.joining())
        + "</body>\n</html>\n";
  }

  /** An end tag inside a script would end it, and a map of its source would be looked for. */
  private static String script(String name) {
    return "<script>\n"
        + SOURCE_MAP.matcher(read(name)).replaceAll("").replace("</script", "<\\/script")
        + "</script>\n";
  }

  private static String read(String name) {
    try (InputStream in = HtmlPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
