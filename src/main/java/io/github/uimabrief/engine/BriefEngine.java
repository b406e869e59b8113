package io.github.uimabrief.engine;

import io.github.uimabrief.cas.DocumentReader;
import io.github.uimabrief.cas.FactReader;
import io.github.uimabrief.cas.NamedFindings;
import io.github.uimabrief.cas.TimexReader;
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
  private final AnalysisEngine times;
  private final BriefMaker maker;
  private final JCas cas;

  private BriefEngine(String language, boolean withTimes) throws UIMAException {
    maker = new BriefMaker(language);
    findings = AnalysisEngineFactory.createEngine(BriefPipeline.findings(language));
    times =
        withTimes
            ? AnalysisEngineFactory.createEngine(
                BriefPipeline.engine(TimeAnnotator.class, TimeAnnotator.PARAM_LANGUAGE, language))
            : null;
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
    return new BriefEngine(language, false);
  }

  /**
   * Opens an engine whose briefs hold the time expressions of the whole text too.
   *
   * @param language ISO 639 code
   * @throws UIMAException if the engines do not start
   * @throws io.github.uimabrief.lang.UnknownLanguageException if the language has no pack
   */
  public static BriefEngine openWithTimes(String language) throws UIMAException {
    return new BriefEngine(language, true);
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
    Brief brief = maker.make(DocumentReader.read(cas), FactReader.read(cas, names));
    if (times == null) {
      return brief;
    }
    times.process(cas);
    return brief.with(TimexReader.read(cas));
  }

  @Override
  public void close() {
    findings.destroy();
    if (times != null) {
      times.destroy();
    }
  }
}
