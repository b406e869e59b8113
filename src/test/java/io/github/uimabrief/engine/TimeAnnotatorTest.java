package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import io.github.uimabrief.cas.PublicationDates;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.PublicationDate;
import io.github.uimabrief.type.Timex;
import java.time.LocalDate;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.junit.jupiter.api.Test;

/** Time expressions without the rest of the chain. */
class TimeAnnotatorTest {

  private static JCas run(String text, LocalDate published, Object... parameters) throws Exception {
    AnalysisEngine engine =
        AnalysisEngineFactory.createEngine(BriefPipeline.engine(TimeAnnotator.class, parameters));
    JCas cas = JCasFactory.createJCas();
    cas.setDocumentText(text);
    int begin = 0;
    for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', begin)) {
      new Sentence(cas, begin, stop + 1).addToIndexes();
      begin = stop + 1;
    }
    PublicationDates.set(cas, new PublicationDate(published, DateSource.METADATA));
    engine.process(cas);
    engine.destroy();
    return cas;
  }

  @Test
  void findsThemInSentencesOfNoTopic() throws Exception {
    String text = "They met on Monday at noon. It rained for two days. He sings every Friday.";
    assertThat(run(text, LocalDate.of(2016, 7, 15)).select(Timex.class).asList())
        .extracting(Annotation::getCoveredText, Timex::getTimexType, Timex::getValue)
        .containsExactly(
            tuple("Monday at noon", "TIME", "2016-07-11T12:00"),
            tuple("two days", "DURATION", "P2D"),
            tuple("every Friday", "SET", "XXXX-WXX-5"));
  }

  @Test
  void aNarrowWindowFindsTheSame() throws Exception {
    String text = "They met on Monday. They met in 2015. They met last week.";
    LocalDate published = LocalDate.of(2016, 7, 15);
    assertThat(run(text, published, TimeAnnotator.PARAM_WINDOW, 1).select(Timex.class).asList())
        .extracting(Timex::getValue)
        .containsExactly("2016-07-11", "2015", "2016-W27");
  }
}
