package io.github.uimabrief.ruta;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a script into tokens and leaves out comments. */
final class Lexer {

  /** What a token is. */
  enum Kind {
    NAME,
    STRING,
    NUMBER,
    SIGN,
    END
  }

  /** A token with the line it stands in; a string without its quotation marks. */
  record Token(Kind kind, String text, int line) {

    boolean is(String sign) {
      return kind == Kind.SIGN && text.equals(sign);
    }
  }

  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<skip>\\s+|//[^\\n]*)"
              + "|(?<name>[A-Za-z_]\\w*(?:\\.\\w+)*)"
              + "|(?<number>\\d+)"
              + "|\"(?<string>(?:[^\"\\\\]|\\\\.)*)\""
              + "|(?<sign>->|==|!=|[-=:;,@#(){}|?*+\\[\\]])");

  private Lexer() {}

  /**
   * The tokens of a script; the last one is of the kind END.
   *
   * @param file named in error messages
   */
  static List<Token> tokens(String file, String source) {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(source);
    int at = 0;
    int line = 1;
    while (at < source.length()) {
      if (!matcher.region(at, source.length()).lookingAt()) {
        throw new RuleSyntaxException(file, line, "cannot read '" + source.charAt(at) + "'");
      }
      if (matcher.group("skip") == null) {
        tokens.add(token(matcher, line));
      }
      line += (int) matcher.group().chars().filter(c -> c == '\n').count();
      at = matcher.end();
    }
    tokens.add(new Token(Kind.END, "the end", line));
    return tokens;
  }

  private static Token token(Matcher matcher, int line) {
    if (matcher.group("name") != null) {
      return new Token(Kind.NAME, matcher.group("name"), line);
    }
    if (matcher.group("number") != null) {
      return new Token(Kind.NUMBER, matcher.group("number"), line);
    }
    if (matcher.group("string") != null) {
      return new Token(Kind.STRING, matcher.group("string").translateEscapes(), line);
    }
    return new Token(Kind.SIGN, matcher.group("sign"), line);
  }
}
