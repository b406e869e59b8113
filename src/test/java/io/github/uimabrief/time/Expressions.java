package io.github.uimabrief.time;

import java.util.Locale;
import java.util.StringTokenizer;

/** Reads time expressions from a short notation: {@code edge period_edge=end (date month=8)}. */
final class Expressions {

  private final StringTokenizer tokens;

  private Expressions(String notation) {
    tokens = new StringTokenizer(notation, " ()", true);
  }

  static TimeExpression of(String notation) {
    return new Expressions(notation).read();
  }

  private TimeExpression read() {
    TimeExpression expression = TimeExpression.of(Form.valueOf(upper(next())));
    while (tokens.hasMoreTokens()) {
      String token = next();
      if (token.equals(")")) {
        break;
      } else if (token.equals("(")) {
        expression = expression.with(read());
      } else if (!token.isBlank()) {
        String[] pair = token.split("=", 2);
        expression = expression.with(Field.valueOf(upper(pair[0])), pair[1]);
      }
    }
    return expression;
  }

  private String next() {
    String token = " ";
    while (token.isBlank() && tokens.hasMoreTokens()) {
      token = tokens.nextToken();
    }
    return token;
  }

  private static String upper(String name) {
    return name.toUpperCase(Locale.ROOT);
  }
}
