package io.github.uimabrief.ruta;

import java.util.List;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.tcas.Annotation;

/** Applies rules to what stands on a chart. Serves one thread. */
public interface Interpreter extends AutoCloseable {

  /**
   * Applies all rules.
   *
   * @throws AnalysisEngineProcessException if a rule fails
   */
  void run(Chart chart) throws AnalysisEngineProcessException;

  /**
   * Annotations for all marks of a kind, those made by rules included, in the order in which they
   * were made.
   *
   * @param kind the number of a type
   */
  List<Annotation> annotations(Chart chart, int kind);

  /**
   * Annotations for all marks of a kind that stand within another annotation, in the order of an
   * annotation index.
   *
   * @param kind the number of a type
   */
  List<Annotation> within(Chart chart, int kind, Annotation around);

  /**
   * The annotation of a kind that was made first among those that begin at a place; or null.
   *
   * @param kind the number of a type
   * @param offset in UTF-16 code units
   */
  Annotation beginning(Chart chart, int kind, int offset);

  /**
   * The annotation of a kind that was made first among those that end at a place; or null.
   *
   * @param kind the number of a type
   * @param offset in UTF-16 code units
   */
  Annotation ending(Chart chart, int kind, int offset);

  @Override
  void close();
}
