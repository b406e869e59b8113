package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Lexer.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a script: package, scripts, string constants and rules. */
final class ScriptParser {

  private final Tokens tokens;
  private final Types types;
  private final Map<String, String> strings = new HashMap<>();
  private final List<String> calls = new ArrayList<>();
  private final List<Rule> rules = new ArrayList<>();

  private ScriptParser(Tokens tokens, Types types) {
    this.tokens = tokens;
    this.types = types;
  }

  /**
   * Reads a script.
   *
   * @param file its name, for messages
   * @throws RuleSyntaxException if it cannot be read, or names a type that does not exist
   */
  static Script parse(String file, String source, Types types) {
    return new ScriptParser(new Tokens(file, source), types).script();
  }

  private Script script() {
    while (!tokens.sees(Kind.END)) {
      statement();
      tokens.expect(";");
    }
    return new Script(calls, rules);
  }

  private void statement() {
    switch (tokens.peek(0).text()) {
      case "PACKAGE", "SCRIPT", "TYPESYSTEM" -> {
        tokens.next();
        tokens.expect(Kind.NAME);
      }
      case "STRING" -> {
        tokens.next();
        String name = tokens.expect(Kind.NAME);
        tokens.expect("=");
        strings.put(name, tokens.expect(Kind.STRING));
      }
      case "Document" -> call();
      default -> rules.add(new RuleParser(tokens, types, strings).rule());
    }
  }

  private void call() {
    tokens.next();
    tokens.expect("{");
    tokens.expect("->");
    if (!tokens.expect(Kind.NAME).equals("CALL")) {
      throw tokens.error("of the document only CALL is known here");
    }
    tokens.expect("(");
    calls.add(tokens.expect(Kind.NAME));
    tokens.expect(")");
    tokens.expect("}");
  }
}
