package io.github.uimabrief.engine;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dkpro.core.tokit.BreakIteratorSegmenter;

/**
 * What the whole chain costs, as a multiple of what DKPro's segmentation costs alone.
 *
 * <p>CPU time of the one thread that works, in one warmed-up JVM, the two taking turns; resetting
 * the CAS counts, reading files does not. The figure is the median of the rounds.
 */
public final class SpeedRatio {

  private static final int WARM_UP_ROUNDS = 6;
  private static final int ROUNDS = 5;

  /**
   * A measurement.
   *
   * @param segmentation CPU milliseconds of segmentation alone
   * @param chain CPU milliseconds of the whole chain, segmentation included
   */
  public record Result(double segmentation, double chain) {

    /** How many times the cost of segmentation the chain costs. */
    public double ratio() {
      return chain / segmentation;
    }
  }

  private final ThreadMXBean clock = ManagementFactory.getThreadMXBean();
  private final List<String> texts;
  private final String language;

  /**
   * A measurement over texts in one language.
   *
   * @param texts the texts
   * @param language ISO 639 code
   */
  public SpeedRatio(List<String> texts, String language) {
    this.texts = texts;
    this.language = language;
  }

  /**
   * Measures.
   *
   * @throws UIMAException if an engine does not start or fails
   */
  public Result measure() throws UIMAException {
    AnalysisEngine segmenter = AnalysisEngineFactory.createEngine(BreakIteratorSegmenter.class);
    AnalysisEngine chain = AnalysisEngineFactory.createEngine(BriefPipeline.description(language));
    JCas cas = JCasFactory.createJCas();
    double[] alone = new double[ROUNDS];
    double[] whole = new double[ROUNDS];
    for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
      double first = run(segmenter, cas);
      double second = run(chain, cas);
      if (round >= 0) {
        alone[round] = first;
        whole[round] = second;
      }
    }
    segmenter.destroy();
    chain.destroy();
    return new Result(median(alone), median(whole));
  }

  private double run(AnalysisEngine engine, JCas cas) throws UIMAException {
    long start = clock.getCurrentThreadCpuTime();
    for (String text : texts) {
      cas.reset();
      cas.setDocumentText(text);
      cas.setDocumentLanguage(language);
      engine.process(cas);
    }
    return (clock.getCurrentThreadCpuTime() - start) / 1e6;
  }

  private static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
