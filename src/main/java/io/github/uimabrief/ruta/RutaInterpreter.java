package io.github.uimabrief.ruta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.tcas.Annotation;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.ruta.engine.RutaEngine;

/** Leaves the rules to Ruta's own engine: the yardstick for {@link Program}, and slow. */
public final class RutaInterpreter implements Interpreter {

  private final AnalysisEngine engine;
  private final CAS cas;

  /**
   * An interpreter.
   *
   * @param main the name of the script that is the table of contents, as Ruta looks for it
   * @param vocabulary the types of the rules and those of Ruta's engine
   * @param indexed the names of the types that rules talk about
   * @param cas the CAS of the charts that will be run
   * @throws ResourceInitializationException if Ruta cannot load the scripts
   */
  public RutaInterpreter(
      String main, TypeSystemDescription vocabulary, List<String> indexed, CAS cas)
      throws ResourceInitializationException {
    this.cas = cas;
    engine =
        AnalysisEngineFactory.createEngine(
            RutaEngine.class,
            vocabulary,
            RutaEngine.PARAM_MAIN_SCRIPT,
            main,
            RutaEngine.PARAM_SEEDERS,
            new String[0],
            RutaEngine.PARAM_DEFAULT_FILTERED_TYPES,
            new String[0],
            RutaEngine.PARAM_INDEX_ONLY,
            indexed.toArray(String[]::new),
            RutaEngine.PARAM_REMOVE_BASICS,
            false);
  }

  @Override
  public void run(Chart chart) throws AnalysisEngineProcessException {
    cas.reset();
    cas.setDocumentText(chart.text());
    chart.annotations(chart.types().stretch()).forEach(cas::addFsToIndexes);
    engine.process(cas);
  }

  @Override
  public List<Annotation> annotations(Chart chart, int kind) {
    List<Annotation> found = new ArrayList<>();
    cas.<Annotation>getAnnotationIndex(chart.types().type(kind)).forEach(found::add);
    found.sort(Comparator.comparingInt(Annotation::getAddress));
    return found;
  }

  @Override
  public List<Annotation> within(Chart chart, int kind, Annotation around) {
    return cas.<Annotation>select(chart.types().type(kind)).coveredBy(around).asList();
  }

  @Override
  public Annotation beginning(Chart chart, int kind, int offset) {
    return first(chart, kind, annotation -> annotation.getBegin() == offset);
  }

  @Override
  public Annotation ending(Chart chart, int kind, int offset) {
    return first(chart, kind, annotation -> annotation.getEnd() == offset);
  }

  private Annotation first(Chart chart, int kind, Predicate<Annotation> stands) {
    return annotations(chart, kind).stream().filter(stands).findFirst().orElse(null);
  }

  @Override
  public void close() {
    engine.destroy();
  }
}
