package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Lexer.Kind;
import io.github.uimabrief.ruta.Presence.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads conditions, actions and the values in them. */
final class ExpressionParser {

  private final Tokens tokens;
  private final Types types;
  private final Map<String, String> strings;
  private final Map<String, Integer> labels;

  /**
   * A parser for one rule.
   *
   * @param strings the script's constants
   * @param labels the numbers of the rule's labelled elements
   */
  ExpressionParser(
      Tokens tokens, Types types, Map<String, String> strings, Map<String, Integer> labels) {
    this.tokens = tokens;
    this.types = types;
    this.strings = strings;
    this.labels = labels;
  }

  List<Condition> conditions() {
    List<Condition> conditions = new ArrayList<>();
    do {
      conditions.add(condition());
    } while (tokens.skip(","));
    return conditions;
  }

  private Condition condition() {
    if (tokens.skip("-")) {
      return new Condition.Not(condition());
    }
    return tokens.peek(1).is("(") ? call() : comparison();
  }

  private Condition call() {
    String name = tokens.next().text();
    tokens.expect("(");
    Condition condition =
        switch (name) {
          case "PARTOF" -> look(Where.AROUND);
          case "PARTOFNEQ" -> Condition.partOfMore(type());
          case "IS" -> look(Where.ON);
          case "STARTSWITH" -> look(Where.AT_BEGIN);
          case "CONTAINS" -> contains();
          case "REGEXP" -> regexp();
          case "FEATURE" -> feature();
          case "OR" -> Condition.any(conditions());
          case "AND" -> Condition.all(conditions());
          default -> throw tokens.error("the condition " + name + " is not known here");
        };
    tokens.expect(")");
    return condition;
  }

  private Condition look(Where where) {
    return Presence.of(where, type(), types);
  }

  private Condition contains() {
    int type = type();
    if (!tokens.skip(",")) {
      return Presence.of(Where.WITHIN, type, types);
    }
    int min = Integer.parseInt(tokens.expect(Kind.NUMBER));
    tokens.expect(",");
    return new Condition.Contains(type, min, Integer.parseInt(tokens.expect(Kind.NUMBER)));
  }

  private Condition regexp() {
    boolean ofFeature = tokens.sees(Kind.NAME) && tokens.peek(1).is(",");
    if (!ofFeature) {
      return Condition.text(pattern());
    }
    Value value = value();
    tokens.expect(",");
    return Condition.text(value, pattern());
  }

  private Pattern pattern() {
    return Pattern.compile(string());
  }

  private Condition feature() {
    String name = tokens.expect(Kind.STRING);
    tokens.expect(",");
    return Condition.feature(name, tokens.next().text());
  }

  private Condition comparison() {
    Value one = value();
    boolean differs = tokens.skip("!=");
    if (!differs) {
      tokens.expect("==");
    }
    Condition equal = Condition.equal(one, value());
    return differs ? new Condition.Not(equal) : equal;
  }

  List<Action> actions() {
    List<Action> actions = new ArrayList<>();
    do {
      actions.add(action());
    } while (tokens.skip(","));
    return actions;
  }

  private Action action() {
    String name = tokens.expect(Kind.NAME);
    tokens.expect("(");
    Action action =
        switch (name) {
          case "CREATE" -> create();
          case "SETFEATURE" -> setFeature();
          default -> throw tokens.error("the action " + name + " is not known here");
        };
    tokens.expect(")");
    return action;
  }

  private Action create() {
    int type = type();
    List<String> names = new ArrayList<>();
    List<Value> values = new ArrayList<>();
    while (tokens.skip(",")) {
      names.add(tokens.expect(Kind.STRING));
      tokens.expect("=");
      values.add(value());
    }
    return new Action.Create(type, names.toArray(String[]::new), values.toArray(Value[]::new));
  }

  private Action setFeature() {
    String name = tokens.expect(Kind.STRING);
    tokens.expect(",");
    return new Action.SetFeature(name, value());
  }

  private Value value() {
    if (tokens.sees(Kind.STRING) || strings.containsKey(tokens.peek(0).text())) {
      return Value.literal(string());
    }
    String[] path = tokens.peek(0).text().split("\\.", 2);
    Value owner = labels.containsKey(path[0]) ? label() : Value.type(type(path[0]));
    if (!labels.containsKey(path[0])) {
      tokens.next();
    }
    return path.length == 1 ? owner : Value.feature(owner, path[1]);
  }

  private Value label() {
    return Value.label(labels.get(tokens.next().text().split("\\.", 2)[0]));
  }

  private String string() {
    String constant = tokens.sees(Kind.NAME) ? strings.get(tokens.peek(0).text()) : null;
    if (constant == null) {
      return tokens.expect(Kind.STRING);
    }
    tokens.next();
    return constant;
  }

  /** The number of the type that is named next. */
  int type() {
    int type = type(tokens.peek(0).text());
    tokens.expect(Kind.NAME);
    return type;
  }

  private int type(String name) {
    try {
      return types.number(name);
    } catch (IllegalArgumentException e) {
      throw tokens.error(e.getMessage());
    }
  }
}
