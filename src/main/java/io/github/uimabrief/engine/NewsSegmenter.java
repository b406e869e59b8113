package io.github.uimabrief.engine;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.TrimUtils;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import io.github.uimabrief.cas.NewsParts;
import io.github.uimabrief.lang.Abbreviations;
import io.github.uimabrief.lang.Chars;
import io.github.uimabrief.lang.Range;
import io.github.uimabrief.lang.SentenceBoundaries;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.fit.descriptor.LanguageCapability;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dkpro.core.tokit.BreakIteratorSegmenter;

/**
 * DKPro's {@link BreakIteratorSegmenter} with its sentences and tokens mended before they enter the
 * index. Sentences or tokens that are in the CAS already are used as they are: only what is missing
 * is made.
 */
@ResourceMetaData(name = "News Segmenter")
@LanguageCapability("en")
@TypeCapability(
    inputs = "io.github.uimabrief.type.NewsPart",
    outputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
    })
public class NewsSegmenter extends BreakIteratorSegmenter {

  private static final String DEFAULT_LANGUAGE = "en";

  private final List<Range> found = new ArrayList<>();
  private SentenceBoundaries boundaries;
  private Abbreviations abbreviations;
  private boolean sentencesMissing;
  private boolean tokensMissing;
  private Token previous;
  private int nextFullStop;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    Object language = context.getConfigParameterValue(PARAM_LANGUAGE);
    abbreviations = Abbreviations.load(language == null ? DEFAULT_LANGUAGE : language.toString());
    boundaries = new SentenceBoundaries(abbreviations);
  }

  @Override
  public boolean isWriteSentence() {
    return sentencesMissing && super.isWriteSentence();
  }

  @Override
  public boolean isWriteToken() {
    return tokensMissing && super.isWriteToken();
  }

  @Override
  public void process(JCas jcas) throws AnalysisEngineProcessException {
    sentencesMissing = jcas.getAnnotationIndex(Sentence.class).size() == 0;
    tokensMissing = jcas.getAnnotationIndex(Token.class).size() == 0;
    if (jcas.getDocumentText() != null && (isWriteSentence() || isWriteToken())) {
      previous = null;
      nextFullStop = -1;
      super.process(jcas);
    }
  }

  @Override
  protected void process(JCas jcas, String zone, int zoneBegin)
      throws AnalysisEngineProcessException {
    found.clear();
    super.process(jcas, zone, zoneBegin);
    String text = jcas.getDocumentText();
    for (Range range : boundaries.mend(text, found, NewsParts.borders(jcas))) {
      new Sentence(jcas, range.begin(), range.end()).addToIndexes();
    }
  }

  /** Keeps the sentence out of the index until the zone has been mended. */
  @Override
  protected Sentence createSentence(JCas jcas, int begin, int end) {
    int[] span = {begin, end};
    TrimUtils.trim(jcas.getDocumentText(), span);
    if (isEmpty(span[0], span[1])) {
      return null;
    }
    found.add(new Range(span[0], span[1]));
    return new Sentence(jcas, span[0], span[1]);
  }

  /** Gives an abbreviation its full stop and cuts two words glued by one; makes no blank token. */
  @Override
  protected Token createToken(JCas jcas, int begin, int end) {
    String text = jcas.getDocumentText();
    if (Chars.isBlank(text, begin, end)) {
      return null;
    }
    if (isWriteToken() && fullStopFrom(text, begin) < end) {
      return createTokenWithFullStop(jcas, text, begin, end);
    }
    previous = super.createToken(jcas, begin, end);
    return previous;
  }

  private Token createTokenWithFullStop(JCas jcas, String text, int begin, int end) {
    int dot = nextFullStop;
    if (dot == begin && previous != null && previous.getEnd() == dot && owns(text, dot, end)) {
      lengthen(previous, end);
      return null;
    }
    if (boundaries.isGlued(text, begin, dot, end)) {
      super.createToken(jcas, begin, dot);
      super.createToken(jcas, dot, dot + 1);
      return createToken(jcas, dot + 1, end);
    }
    previous = super.createToken(jcas, begin, end);
    return previous;
  }

  private boolean owns(String text, int dot, int end) {
    return end == dot + 1 && abbreviations.owns(text, dot);
  }

  /** The first full stop from {@code begin} on; every stretch of the text is searched once. */
  private int fullStopFrom(String text, int begin) {
    if (nextFullStop < begin) {
      int dot = text.indexOf('.', begin);
      nextFullStop = dot < 0 ? Integer.MAX_VALUE : dot;
    }
    return nextFullStop;
  }

  private static void lengthen(Token token, int end) {
    token.removeFromIndexes();
    token.setEnd(end);
    token.addToIndexes();
  }
}
