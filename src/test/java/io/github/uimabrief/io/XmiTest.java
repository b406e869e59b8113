package io.github.uimabrief.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.junit.jupiter.api.Test;

class XmiTest {

  private static final String TEXT = "Line one.\r\nLine two \uD83D\uDE00.";

  private final Xmi xmi = new Xmi();

  @Test
  void readsTextAndMetadataOfAForeignTypeSystem() throws Exception {
    Source.Readable document = xmi.read("unnamed", xmi("doc-1"));
    assertThat(document.id()).isEqualTo("doc-1");
    assertThat(document.title()).isEqualTo("A title");
    assertThat(document.language()).isEqualTo("en");
    assertThat(document.text()).isEqualTo(TEXT);
  }

  @Test
  void bringsTheAnnotationsThatTheChainKnows() throws Exception {
    JCas cas = JCasFactory.createJCas();
    xmi.read("unnamed", xmi("doc-1")).content().fill(cas);
    assertThat(cas.select(Sentence.class).map(Sentence::getCoveredText))
        .containsExactly("Line one.");
  }

  @Test
  void withoutMetadataTheFileNamesTheDocument() throws Exception {
    Source.Readable document = xmi.read("unnamed", xmi(null));
    assertThat(document.id()).isEqualTo("unnamed");
    assertThat(document.title()).isNull();
    assertThat(document.language()).isNull();
  }

  @Test
  void whatIsNoXmiIsAFailure() {
    for (String broken : new String[] {"", "<a", "{}", "<a/>"}) {
      assertThatThrownBy(() -> xmi.read("x", broken.getBytes(StandardCharsets.UTF_8)))
          .as(broken)
          .isInstanceOf(ReadException.class);
    }
  }

  @Test
  void readsNothingFromElsewhere() throws Exception {
    String xml =
        "<!DOCTYPE x SYSTEM \"http://127.0.0.1:1/x.dtd\" [<!ENTITY e SYSTEM \"file:///etc/hosts\">]>"
            + new String(xmi("doc-1"), StandardCharsets.UTF_8)
                .replaceFirst("<\\?xml[^>]*>", "")
                .replace("</xmi:XMI>", "&e;</xmi:XMI>");
    assertThat(xmi.read("x", xml.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(TEXT);
  }

  private static byte[] xmi(String id) throws Exception {
    TypeSystemDescription types = TypeSystemDescriptionFactory.createTypeSystemDescription();
    types.addType("foreign.Mark", "", CAS.TYPE_NAME_ANNOTATION);
    JCas cas = JCasFactory.createJCas(types);
    cas.setDocumentText(TEXT);
    if (id != null) {
      cas.setDocumentLanguage("en");
      DocumentMetaData metadata = DocumentMetaData.create(cas);
      metadata.setDocumentId(id);
      metadata.setDocumentTitle("A title");
      metadata.setLanguage("en");
    }
    new Sentence(cas, 0, 9).addToIndexes();
    cas.getCas()
        .addFsToIndexes(
            cas.getCas().createAnnotation(cas.getTypeSystem().getType("foreign.Mark"), 0, 4));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmiCasSerializer.serialize(cas.getCas(), out);
    return out.toByteArray();
  }
}
