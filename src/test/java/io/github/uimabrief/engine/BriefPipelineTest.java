package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.cas.DocumentReader;
import io.github.uimabrief.cas.FactReader;
import io.github.uimabrief.cas.NamedFindings;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.type.BriefSummary;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.CollectionReaderFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dkpro.core.io.text.TextReader;
import org.dkpro.core.io.xmi.XmiWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The chain between DKPro's reader and writer, as a host would run it. */
class BriefPipelineTest {

  private static final String TEXT =
      "At least 12 people were killed in the raid on Monday.\n\n"
          + "The envoy urged both sides to accept a truce by Friday.\n";

  @TempDir private Path folder;
  private JCas read;

  @BeforeEach
  void runBetweenReaderAndWriter() throws Exception {
    Files.writeString(folder.resolve("article.txt"), TEXT);
    SimplePipeline.runPipeline(
        CollectionReaderFactory.createReaderDescription(
            TextReader.class,
            TextReader.PARAM_SOURCE_LOCATION,
            folder.toString(),
            TextReader.PARAM_PATTERNS,
            "*.txt",
            TextReader.PARAM_LANGUAGE,
            "en"),
        BriefPipeline.description("en"),
        AnalysisEngineFactory.createEngineDescription(
            XmiWriter.class,
            XmiWriter.PARAM_TARGET_LOCATION,
            folder.resolve("out").toString(),
            XmiWriter.PARAM_OVERWRITE,
            true));
    read = JCasFactory.createJCas();
    try (InputStream in = Files.newInputStream(folder.resolve("out/article.txt.xmi"))) {
      XmiCasDeserializer.deserialize(in, read.getCas());
    }
  }

  @Test
  void theXmiHoldsWhatThePlainEngineFinds() throws Exception {
    Findings inXmi = FactReader.read(read, NamedFindings.of(read));
    try (BriefEngine engine = BriefEngine.open("en")) {
      Findings plain = engine.summarize(new Article("article", null, TEXT, null, "en")).findings();
      assertThat(inXmi.casualties()).hasSize(1);
      assertThat(inXmi.casualties())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("sameAs", "scope")
          .isEqualTo(plain.casualties());
      assertThat(inXmi.proposals())
          .usingRecursiveFieldByFieldElementComparatorIgnoringFields("sameAs")
          .isEqualTo(plain.proposals());
    }
    assertThat(DocumentReader.read(read).text()).isEqualTo(TEXT);
    assertThat(read.select(BriefSummary.class).count()).isEqualTo(1);
  }

  @Test
  void noWordClassAndNothingOfRutaIsLeft() {
    assertThat(read.select(Annotation.class).map(a -> a.getType().getName()).toList())
        .noneMatch(name -> name.contains(".ruta.") || name.contains(".cue."));
  }
}
