package io.github.uimabrief.engine;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.resource.ResourceInitializationException;
import org.xml.sax.SAXException;

/**
 * The descriptors of the engines as XML, for hosts that read descriptors rather than code. They are
 * printed from the code and committed under {@code descriptors/}.
 */
public final class Descriptors {

  private Descriptors() {}

  /**
   * The descriptors of one language by file name.
   *
   * @throws ResourceInitializationException if an engine cannot be described
   */
  public static Map<String, String> print(String language) throws ResourceInitializationException {
    Map<String, AnalysisEngineDescription> descriptions =
        Map.of(
            "NewsPartAnnotator.xml",
            BriefPipeline.engine(NewsPartAnnotator.class),
            "NewsSegmenter.xml",
            BriefPipeline.engine(NewsSegmenter.class),
            "FindingAnnotator.xml",
            BriefPipeline.engine(FindingAnnotator.class),
            "TimeAnnotator.xml",
            BriefPipeline.engine(TimeAnnotator.class),
            "SummaryAnnotator.xml",
            BriefPipeline.engine(SummaryAnnotator.class),
            "Brief-" + language + ".xml",
            BriefPipeline.description(language));
    Map<String, String> printed = new TreeMap<>();
    descriptions.forEach((file, description) -> printed.put(file, xml(description)));
    return printed;
  }

  private static String xml(AnalysisEngineDescription description) {
    StringWriter xml = new StringWriter();
    try {
      description.toXML(xml);
    } catch (SAXException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return xml + "\n";
  }
}
