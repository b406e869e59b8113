package io.github.uimabrief.engine;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.uimabrief.cas.NewsParts;
import io.github.uimabrief.lang.Dateline;
import io.github.uimabrief.lang.Datelines;
import io.github.uimabrief.lang.Headline;
import io.github.uimabrief.lang.Range;
import java.util.Optional;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Tells the title and the dateline of a news article from its body. Runs before {@link
 * NewsSegmenter}, which lets no sentence span two parts.
 */
@ResourceMetaData(name = "News Part Annotator")
@TypeCapability(
    inputs = "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
    outputs = "io.github.uimabrief.type.NewsPart")
public class NewsPartAnnotator extends JCasAnnotator_ImplBase {

  /** The language whose datelines are looked for. */
  public static final String PARAM_LANGUAGE = "language";

  @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = true, defaultValue = "en")
  private String language;

  private Datelines datelines;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    datelines = Datelines.load(language);
  }

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text == null) {
      return;
    }
    Optional<Range> title = Headline.find(text, title(jcas));
    title.ifPresent(range -> NewsParts.add(jcas, NewsParts.TITLE, range.begin(), range.end()));
    Optional<Dateline> dateline = datelines.find(text, title.map(Range::end).orElse(0));
    dateline.ifPresent(line -> NewsParts.add(jcas, NewsParts.DATELINE, line.begin(), line.end()));
  }

  /** The title the metadata tell; null if none. DKPro's readers put the file's name there. */
  private static String title(JCas jcas) {
    DocumentMetaData metadata = jcas.select(DocumentMetaData.class).findFirst().orElse(null);
    if (metadata == null || metadata.getDocumentTitle() == null) {
      return null;
    }
    String title = metadata.getDocumentTitle().strip();
    String uri = metadata.getDocumentUri();
    return title.isEmpty() || uri != null && uri.endsWith(title) ? null : title;
  }
}
