package io.github.uimabrief.engine;

import io.github.uimabrief.cas.DocumentReader;
import io.github.uimabrief.cas.FactReader;
import io.github.uimabrief.cas.NamedFindings;
import io.github.uimabrief.model.Brief;
import java.io.IOException;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;

/** Briefs without UIMA: one language, one reused CAS, one thread. */
public final class BriefEngine implements AutoCloseable {

  private final AnalysisEngine findings;
  private final BriefMaker maker;
  private final JCas cas;

  private BriefEngine(String language) throws UIMAException {
    maker = new BriefMaker(language);
    findings = AnalysisEngineFactory.createEngine(BriefPipeline.findings(language));
    cas = JCasFactory.createJCas(TypeSystems.description());
  }

  /**
   * Opens an engine.
   *
   * @param language ISO 639 code
   * @throws UIMAException if the engines do not start
   * @throws io.github.uimabrief.lang.UnknownLanguageException if the language has no pack
   */
  public static BriefEngine open(String language) throws UIMAException {
    return new BriefEngine(language);
  }

  /**
   * The brief of one document.
   *
   * @throws IOException if the document cannot be read
   * @throws UIMAException if an engine fails on it
   */
  public Brief summarize(CasFiller document) throws IOException, UIMAException {
    cas.reset();
    document.fill(cas);
    findings.process(cas);
    NamedFindings names = NamedFindings.of(cas);
    return maker.make(DocumentReader.read(cas), FactReader.read(cas, names));
  }

  @Override
  public void close() {
    findings.destroy();
  }
}
