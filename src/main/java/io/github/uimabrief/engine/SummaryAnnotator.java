package io.github.uimabrief.engine;

import io.github.uimabrief.cas.BriefStore;
import io.github.uimabrief.cas.DocumentReader;
import io.github.uimabrief.cas.FactReader;
import io.github.uimabrief.cas.NamedFindings;
import io.github.uimabrief.model.Document;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;

/**
 * Writes the brief of a document whose findings are in the CAS, whoever put them there: links
 * between them, totals, lines and the bottom line.
 */
@TypeCapability(
    inputs = {
      "io.github.uimabrief.type.Proposal",
      "io.github.uimabrief.type.Condition",
      "io.github.uimabrief.type.Deadline",
      "io.github.uimabrief.type.Casualty",
      "io.github.uimabrief.type.NotCounted"
    },
    outputs = {
      "io.github.uimabrief.type.DependsOn",
      "io.github.uimabrief.type.Total",
      "io.github.uimabrief.type.BriefLine",
      "io.github.uimabrief.type.BriefSummary"
    })
public final class SummaryAnnotator extends JCasAnnotator_ImplBase {

  /** The language whose words the brief is written in. */
  public static final String PARAM_LANGUAGE = "language";

  @ConfigurationParameter(name = PARAM_LANGUAGE, mandatory = true, defaultValue = "en")
  private String language;

  private BriefMaker maker;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    maker = new BriefMaker(language);
  }

  @Override
  public void process(JCas cas) {
    NamedFindings names = NamedFindings.of(cas);
    Document document = DocumentReader.read(cas);
    BriefStore.write(cas, names, maker.make(document, FactReader.read(cas, names)));
  }
}
