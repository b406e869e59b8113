package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Lexer.Kind;
import io.github.uimabrief.ruta.Lexer.Token;
import java.util.List;

/** The tokens of a script, read one after the other. */
final class Tokens {

  private final String file;
  private final List<Token> tokens;
  private int at;

  Tokens(String file, String source) {
    this.file = file;
    tokens = Lexer.tokens(file, source);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  boolean sees(String sign) {
    return peek(0).is(sign);
  }

  boolean sees(Kind kind) {
    return peek(0).kind() == kind;
  }

  Token next() {
    Token token = peek(0);
    at++;
    return token;
  }

  /** Passes over a sign if it is the next token. */
  boolean skip(String sign) {
    boolean sees = sees(sign);
    if (sees) {
      at++;
    }
    return sees;
  }

  void expect(String sign) {
    if (!skip(sign)) {
      throw error("expected '" + sign + "' and found '" + peek(0).text() + "'");
    }
  }

  String expect(Kind kind) {
    if (!sees(kind)) {
      throw error(
          "expected a "
              + kind.name().toLowerCase(java.util.Locale.ROOT)
              + " and found '"
              + peek(0).text()
              + "'");
    }
    return next().text();
  }

  RuleSyntaxException error(String problem) {
    return new RuleSyntaxException(file, peek(0).line(), problem);
  }
}
