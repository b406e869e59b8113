package io.github.uimabrief.engine;

import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.tokit.BreakIteratorSegmenter;

/** The chain of engines for one language, ready to be put into any UIMA pipeline. */
public final class BriefPipeline {

  private BriefPipeline() {}

  /**
   * Segmentation, findings and brief.
   *
   * @param language ISO 639 code
   * @throws ResourceInitializationException if an engine cannot be described
   */
  public static AnalysisEngineDescription description(String language)
      throws ResourceInitializationException {
    AggregateBuilder builder = new AggregateBuilder();
    builder.add(findings(language));
    builder.add(
        AnalysisEngineFactory.createEngineDescription(
            SummaryAnnotator.class, SummaryAnnotator.PARAM_LANGUAGE, language));
    return builder.createAggregateDescription();
  }

  /**
   * Segmentation and findings, without the brief.
   *
   * @param language ISO 639 code
   * @throws ResourceInitializationException if an engine cannot be described
   */
  public static AnalysisEngineDescription findings(String language)
      throws ResourceInitializationException {
    AggregateBuilder builder = new AggregateBuilder();
    builder.add(AnalysisEngineFactory.createEngineDescription(BreakIteratorSegmenter.class));
    builder.add(
        AnalysisEngineFactory.createEngineDescription(
            FindingAnnotator.class, FindingAnnotator.PARAM_LANGUAGE, language));
    return builder.createAggregateDescription();
  }
}
