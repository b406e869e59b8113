package io.github.uimabrief.engine;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import io.github.uimabrief.cas.PublicationDates;
import io.github.uimabrief.cas.RuleSpace;
import io.github.uimabrief.cas.TimexReader;
import io.github.uimabrief.lang.CueFinder;
import io.github.uimabrief.lang.LanguagePack;
import io.github.uimabrief.lang.Tiles;
import java.io.IOException;
import org.apache.uima.UIMAException;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Finds the time expressions of the whole text and says what they mean, as TIMEX3 does.
 *
 * <p>Reads the sentences of the CAS, whoever made them, and needs no other engine of this project;
 * a publication date is the anchor of relative times, where there is one.
 */
@TypeCapability(
    inputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    outputs = "io.github.uimabrief.type.Timex")
public final class TimeAnnotator extends JCasAnnotator_ImplBase {

  /** The language whose rules are used, an ISO 639 code with a folder under {@code rules}. */
  public static final String PARAM_LANGUAGE = "language";

  @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = true, defaultValue = "en")
  private String language;

  /** How many UTF-16 code units of text the rules see at a time. */
  public static final String PARAM_WINDOW = "window";

  @ConfigurationParameter(name = PARAM_WINDOW, mandatory = true, defaultValue = "20000")
  private int window;

  private LanguagePack pack;
  private CueFinder cues;
  private RuleSpace space;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    pack = LanguagePack.of(language);
    cues = new CueFinder(pack);
    try {
      space = new RuleSpace(pack, RuleSpace.TIMES);
    } catch (UIMAException | IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas cas) throws AnalysisEngineProcessException {
    String text = cas.getDocumentText();
    boolean follows = false;
    space.clear();
    for (Sentence sentence : cas.select(Sentence.class).asList()) {
      Tiles tiles = cues.find(text, sentence.getBegin(), sentence.getEnd());
      space.add(text, sentence.getBegin(), sentence.getEnd(), follows, tiles, pack.allTopics());
      follows = space.length() <= window;
      if (!follows) {
        harvest(cas, text);
      }
    }
    harvest(cas, text);
  }

  private void harvest(JCas cas, String text) throws AnalysisEngineProcessException {
    if (space.length() > 0) {
      space.run();
      TimexReader.write(cas, TimexReader.read(space, text, PublicationDates.anchor(cas)));
      space.clear();
    }
  }

  @Override
  public void destroy() {
    space.close();
    super.destroy();
  }
}
