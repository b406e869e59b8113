package io.github.uimabrief.io;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads plain text, whose first line is its title when a blank line follows. */
final class PlainText {

  private static final String LINE_END = "(?>\\r\\n|\\r|\\n)";
  private static final Pattern TITLE =
      Pattern.compile("\\A([^\\r\\n]*\\S[^\\r\\n]*)" + LINE_END + "\\h*" + LINE_END + "\\s*\\S");

  private PlainText() {}

  /** The document whose file has these bytes; the title stays a part of its text. */
  static Source.Readable read(String id, byte[] bytes) throws ReadException {
    String text = Utf8.decode(bytes);
    Matcher title = TITLE.matcher(text);
    return Source.Readable.plain(
        id, text, title.find() ? title.group(1).strip() : null, null, null);
  }
}
