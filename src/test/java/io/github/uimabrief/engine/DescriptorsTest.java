package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.Golden;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.CAS;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The committed descriptors are those of the code, and plain UIMA runs each of them. */
class DescriptorsTest {

  private static final Path FOLDER = Path.of("descriptors");

  @TestFactory
  Stream<DynamicTest> committedDescriptorsAreThoseOfTheCode() throws Exception {
    return Descriptors.print("en").entrySet().stream()
        .map(
            printed ->
                DynamicTest.dynamicTest(
                    printed.getKey(),
                    () -> Golden.check(FOLDER.resolve(printed.getKey()), printed.getValue())));
  }

  @TestFactory
  Stream<DynamicTest> plainUimaRunsEachDescriptor() throws Exception {
    return Descriptors.print("en").keySet().stream()
        .map(file -> DynamicTest.dynamicTest(file, () -> run(FOLDER.resolve(file))));
  }

  private void run(Path file) throws Exception {
    AnalysisEngine engine =
        UIMAFramework.produceAnalysisEngine(
            UIMAFramework.getXMLParser().parseResourceSpecifier(new XMLInputSource(file.toFile())));
    CAS cas = engine.newCAS();
    cas.setDocumentText("At least 12 people were killed in the raid.");
    cas.setDocumentLanguage("en");
    engine.process(cas);
    assertThat(cas.getDocumentText()).startsWith("At least 12");
    if (file.endsWith("Brief-en.xml")) {
      assertThat(
              cas.getAnnotationIndex(
                  cas.getTypeSystem().getType("io.github.uimabrief.type.Casualty")))
          .hasSize(1);
    }
    engine.destroy();
  }
}
