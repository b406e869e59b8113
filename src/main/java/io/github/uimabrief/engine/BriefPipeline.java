package io.github.uimabrief.engine;

import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AggregateBuilder;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;

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
    builder.add(engine(SummaryAnnotator.class, SummaryAnnotator.PARAM_LANGUAGE, language));
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
    builder.add(engine(NewsPartAnnotator.class, NewsPartAnnotator.PARAM_LANGUAGE, language));
    builder.add(engine(NewsSegmenter.class, NewsSegmenter.PARAM_LANGUAGE, language));
    builder.add(engine(FindingAnnotator.class, FindingAnnotator.PARAM_LANGUAGE, language));
    return builder.createAggregateDescription();
  }

  /**
   * Segmentation and time expressions, without findings.
   *
   * @param language ISO 639 code
   * @throws ResourceInitializationException if an engine cannot be described
   */
  public static AnalysisEngineDescription times(String language)
      throws ResourceInitializationException {
    AggregateBuilder builder = new AggregateBuilder();
    builder.add(engine(NewsPartAnnotator.class, NewsPartAnnotator.PARAM_LANGUAGE, language));
    builder.add(engine(NewsSegmenter.class, NewsSegmenter.PARAM_LANGUAGE, language));
    builder.add(engine(TimeAnnotator.class, TimeAnnotator.PARAM_LANGUAGE, language));
    return builder.createAggregateDescription();
  }

  static AnalysisEngineDescription engine(
      Class<? extends AnalysisComponent> component, Object... parameters)
      throws ResourceInitializationException {
    return AnalysisEngineFactory.createEngineDescription(
        component, TypeSystems.description(), parameters);
  }
}
