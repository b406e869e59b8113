package io.github.uimabrief.engine;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import io.github.uimabrief.cas.FindingWriter;
import io.github.uimabrief.cas.MatchReader;
import io.github.uimabrief.cas.PublicationDates;
import io.github.uimabrief.cas.RuleSpace;
import io.github.uimabrief.cas.RuleSpace.Engine;
import io.github.uimabrief.lang.CueFinder;
import io.github.uimabrief.lang.LanguagePack;
import io.github.uimabrief.model.PublicationDate;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.uima.UIMAException;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Finds proposals, conditions, deadlines and casualty figures.
 *
 * <p>Reads the sentences of the CAS, whoever made them, and adds findings and near misses. The
 * rules run in a CAS of their own, so nothing else is left behind.
 */
@TypeCapability(
    inputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
    outputs = {
      "io.github.uimabrief.type.Proposal",
      "io.github.uimabrief.type.Condition",
      "io.github.uimabrief.type.Deadline",
      "io.github.uimabrief.type.Casualty",
      "io.github.uimabrief.type.NotCounted"
    })
public final class FindingAnnotator extends JCasAnnotator_ImplBase {

  /** The language whose rules are used, an ISO 639 code with a folder under {@code rules}. */
  public static final String PARAM_LANGUAGE = "language";

  @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = true, defaultValue = "en")
  private String language;

  /** Whether the rules see candidate sentences only; without the gate they see all, slowly. */
  public static final String PARAM_GATE = "gate";

  @ConfigurationParameter(name = PARAM_GATE, mandatory = true, defaultValue = "true")
  private boolean gate;

  /**
   * How many UTF-16 code units of candidate sentences the rules see at a time. Ruta's cost grows
   * faster than the text, so a long document goes through in several windows.
   */
  public static final String PARAM_WINDOW = "window";

  @ConfigurationParameter(name = PARAM_WINDOW, mandatory = true, defaultValue = "20000")
  private int window;

  /**
   * Whether Ruta's own engine applies the rules. It finds the same as the compiled rules do, many
   * times slower.
   */
  public static final String PARAM_RUTA_ENGINE = "rutaEngine";

  @ConfigurationParameter(name = PARAM_RUTA_ENGINE, mandatory = true, defaultValue = "false")
  private boolean rutaEngine;

  /**
   * What vague numbers ("dozens") are worth at least: the name of a word list among the language's
   * profiles; without one, the language's own.
   */
  public static final String PARAM_PROFILE = "profile";

  @ConfigurationParameter(name = PARAM_PROFILE, mandatory = false)
  private String profile;

  /** The first sentences of no topic are seen all the same: they tell who speaks. */
  static final int LEAD = 2;

  private LanguagePack pack;
  private CueFinder cues;
  private RuleSpace space;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    pack = profile == null ? LanguagePack.of(language) : LanguagePack.of(language, profile);
    cues = new CueFinder(pack);
    try {
      space = new RuleSpace(pack, RuleSpace.ALL, rutaEngine ? Engine.RUTA : Engine.COMPILED);
    } catch (UIMAException | IOException e) {
      throw new ResourceInitializationException(e);
    }
  }

  @Override
  public void process(JCas cas) throws AnalysisEngineProcessException {
    String text = cas.getDocumentText();
    LocalDate date = PublicationDates.find(cas).map(PublicationDate::date).orElse(null);
    FindingWriter writer = new FindingWriter(cas);
    boolean follows = false;
    int lead = LEAD;
    space.clear();
    for (Sentence sentence : cas.select(Sentence.class).asList()) {
      int topics = topics(text, sentence);
      boolean candidate = topics != 0 || lead-- > 0;
      if (candidate) {
        space.add(text, sentence.getBegin(), sentence.getEnd(), follows, cues.tiles(), topics);
      }
      follows = candidate;
      if (space.length() > window) {
        harvest(text, date, writer);
        follows = false;
      }
    }
    harvest(text, date, writer);
  }

  private int topics(String text, Sentence sentence) {
    int possible = cues.read(text, sentence.getBegin(), sentence.getEnd());
    if (!gate) {
      return pack.allTopics();
    }
    return possible == 0 ? 0 : pack.topics(cues.tiles());
  }

  private void harvest(String text, LocalDate date, FindingWriter writer)
      throws AnalysisEngineProcessException {
    if (space.length() > 0) {
      space.run();
      writer.write(MatchReader.read(space, text, date));
      space.clear();
    }
  }

  @Override
  public void destroy() {
    space.close();
    super.destroy();
  }
}
