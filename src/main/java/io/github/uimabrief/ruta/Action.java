package io.github.uimabrief.ruta;

import io.github.uimabrief.ruta.Match.Stretch;

/** What is done with the stretch on which an element matched once the whole rule has. */
interface Action {

  void execute(Match match, Stretch here);

  /**
   * CREATE: a mark on the stretch.
   *
   * @param names the names of its features
   * @param values what they are set to, beside {@code names}
   */
  record Create(int type, String[] names, Value[] values) implements Action {

    @Override
    public void execute(Match match, Stretch here) {
      Object[] evaluated = new Object[values.length];
      for (int i = 0; i < values.length; i++) {
        evaluated[i] = values[i].of(match, here);
      }
      match.chart.add(new Mark(type, here.begin(), here.end(), names, evaluated));
    }
  }

  /** SETFEATURE: a feature of the matched mark. */
  record SetFeature(String name, Value value) implements Action {

    @Override
    public void execute(Match match, Stretch here) {
      here.mark().set(name, value.of(match, here));
    }
  }
}
