package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Lexer.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads one rule. */
final class RuleParser {

  private static final String LABEL = ":";

  private final Tokens tokens;
  private final Types types;
  private final Map<String, Integer> labels = new HashMap<>();
  private final ExpressionParser expressions;
  private int elements;
  private boolean anchored;

  RuleParser(Tokens tokens, Types types, Map<String, String> strings) {
    this.tokens = tokens;
    this.types = types;
    expressions = new ExpressionParser(tokens, types, strings, labels);
  }

  Rule rule() {
    findLabels();
    List<Element> sequence = new ArrayList<>();
    int anchor = 0;
    while (!tokens.sees(";")) {
      boolean before = anchored;
      sequence.add(element());
      if (anchored && !before) {
        anchor = sequence.size() - 1;
      }
    }
    Group root = new Group(sequence, anchor);
    root.number(elements++);
    checkStart(sequence.get(anchor));
    return new Rule(root, elements, types);
  }

  /** An action may name a label that stands behind it. */
  private void findLabels() {
    for (int i = 0; !tokens.peek(i).is(";"); i++) {
      if (tokens.peek(i).kind() == Kind.END) {
        throw tokens.error("the rule does not end; put ';' behind it");
      }
      if (tokens.peek(i).kind() == Kind.NAME && tokens.peek(i + 1).is(LABEL)) {
        labels.computeIfAbsent(tokens.peek(i).text(), label -> elements++);
      }
    }
  }

  private void checkStart(Element start) {
    if (start instanceof Wildcard || start.isOptional()) {
      throw tokens.error("a rule cannot begin at a wildcard or what may be left out; set '@'");
    }
  }

  private Element element() {
    String label = tokens.peek(1).is(LABEL) ? tokens.next().text() : null;
    if (label != null) {
      tokens.expect(LABEL);
    }
    boolean anchor = tokens.skip("@");
    Element element = bare();
    element.number(label == null ? elements++ : labels.get(label));
    anchored |= anchor;
    element.quantify(quantifier());
    if (tokens.skip("{")) {
      body(element);
    }
    return element;
  }

  private Element bare() {
    if (tokens.skip("#")) {
      return new Wildcard();
    }
    if (tokens.skip("(")) {
      return group();
    }
    return new TypeElement(expressions.type());
  }

  private Element group() {
    List<Element> inside = new ArrayList<>();
    boolean choice = false;
    int anchor = 0;
    do {
      boolean before = anchored;
      inside.add(element());
      if (anchored && !before) {
        anchor = inside.size() - 1;
      }
      choice |= tokens.sees("|");
    } while (tokens.skip("|") || !tokens.sees(")"));
    tokens.expect(")");
    return choice ? new Choice(inside) : new Group(inside, anchor);
  }

  private Quantifier quantifier() {
    int min = 1;
    int max = 1;
    if (tokens.skip("?")) {
      min = 0;
    } else if (tokens.skip("*")) {
      min = 0;
      max = Integer.MAX_VALUE;
    } else if (tokens.skip("+")) {
      max = Integer.MAX_VALUE;
    } else if (tokens.skip("[")) {
      min = Integer.parseInt(tokens.expect(Kind.NUMBER));
      tokens.expect(",");
      max = Integer.parseInt(tokens.expect(Kind.NUMBER));
      tokens.expect("]");
    } else {
      return Quantifier.ONE;
    }
    return new Quantifier(min, max, tokens.skip("?"));
  }

  private void body(Element element) {
    if (!tokens.sees("->")) {
      element.conditions(expressions.conditions());
    }
    if (tokens.skip("->")) {
      element.actions(expressions.actions());
    }
    tokens.expect("}");
  }
}
