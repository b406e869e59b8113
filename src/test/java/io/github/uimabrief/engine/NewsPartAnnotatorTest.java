package io.github.uimabrief.engine;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngine;
import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.uimabrief.type.NewsPart;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class NewsPartAnnotatorTest {

  private static List<String> parts(String text, String title, String uri) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    DocumentMetaData metadata = DocumentMetaData.create(jcas);
    metadata.setDocumentTitle(title);
    metadata.setDocumentUri(uri);
    createEngine(NewsPartAnnotator.class).process(jcas);
    return jcas.select(NewsPart.class).map(p -> p.getKind() + ": " + p.getCoveredText()).toList();
  }

  @Test
  void tellsTitleAndDatelineFromTheBody() throws Exception {
    assertThat(parts("Talks begin\n\nGENEVA (Reuters) - They came.", null, null))
        .containsExactly("title: Talks begin", "dateline: GENEVA (Reuters) -");
  }

  @Test
  void believesTheTitleOfTheMetadata() throws Exception {
    assertThat(parts("Talks begin\nThey came.", "Talks begin", null))
        .containsExactly("title: Talks begin");
    assertThat(parts("Office of the Spokesperson\n\nThey came.", "Talks begin", null)).isEmpty();
  }

  @Test
  void takesNoFileNameForATitle() throws Exception {
    assertThat(parts("Talks begin\n\nThey came.", "talks.txt", "file:/news/talks.txt"))
        .containsExactly("title: Talks begin");
  }
}
