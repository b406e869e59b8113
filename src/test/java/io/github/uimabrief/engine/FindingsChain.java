package io.github.uimabrief.engine;

import io.github.uimabrief.cas.FactReader;
import io.github.uimabrief.cas.NamedFindings;
import io.github.uimabrief.model.Findings;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;

/** Segmentation and findings in English, with parameters of the {@link FindingAnnotator}. */
final class FindingsChain implements AutoCloseable {

  private final AnalysisEngine engine;
  private final JCas cas;

  FindingsChain(Object... parameters) throws UIMAException {
    engine =
        AnalysisEngineFactory.createEngine(
            AnalysisEngineFactory.createEngineDescription(
                BriefPipeline.engine(NewsPartAnnotator.class),
                BriefPipeline.engine(NewsSegmenter.class),
                BriefPipeline.engine(FindingAnnotator.class, parameters)));
    cas = JCasFactory.createJCas(TypeSystems.description());
  }

  Findings find(String text) throws UIMAException {
    cas.reset();
    cas.setDocumentText(text);
    cas.setDocumentLanguage("en");
    engine.process(cas);
    return FactReader.read(cas, NamedFindings.of(cas));
  }

  @Override
  public void close() {
    engine.destroy();
  }
}
