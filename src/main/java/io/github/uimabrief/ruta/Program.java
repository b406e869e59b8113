package io.github.uimabrief.ruta;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.uima.jcas.tcas.Annotation;

/** The rules of a table of contents and of the scripts it calls, in order. */
public final class Program implements Interpreter {

  private final List<Rule> rules = new ArrayList<>();

  private Program() {}

  /**
   * Reads a program.
   *
   * @param main the name of the script that is the table of contents, without its ending
   * @param source gives the text of a script by its name
   * @throws RuleSyntaxException if a script cannot be read
   */
  public static Program read(String main, UnaryOperator<String> source, Types types) {
    Program program = new Program();
    program.add(main, source, types);
    return program;
  }

  private void add(String name, UnaryOperator<String> source, Types types) {
    Script script = ScriptParser.parse(name + ".ruta", source.apply(name), types);
    script.calls().forEach(called -> add(called, source, types));
    rules.addAll(script.rules());
  }

  @Override
  public void run(Chart chart) {
    for (Rule rule : rules) {
      rule.apply(chart);
    }
  }

  @Override
  public List<Annotation> annotations(Chart chart, int kind) {
    return chart.annotations(kind);
  }

  @Override
  public List<Annotation> within(Chart chart, int kind, Annotation around) {
    return chart.within(kind, around.getBegin(), around.getEnd());
  }

  @Override
  public Annotation beginning(Chart chart, int kind, int offset) {
    return chart.beginning(kind, offset);
  }

  @Override
  public Annotation ending(Chart chart, int kind, int offset) {
    return chart.ending(kind, offset);
  }

  @Override
  public void close() {
    // holds nothing
  }
}
