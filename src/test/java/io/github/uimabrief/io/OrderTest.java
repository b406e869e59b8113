package io.github.uimabrief.io;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import io.github.uimabrief.cas.PublicationDates;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.PublicationDate;
import io.github.uimabrief.type.Casualty;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

class OrderTest {

  private static final LocalDate STATED = LocalDate.of(2031, 2, 20);
  private static final LocalDate GIVEN = LocalDate.of(2032, 1, 31);
  private static final Source.Readable ARTICLE =
      Source.Readable.plain("a", "Some text.", "Title", STATED, null);

  @Test
  void theCasHoldsWhatIsKnownOfTheDocument() throws Exception {
    JCas cas = fill(new Order(ARTICLE, "en", null));
    assertThat(cas.getDocumentText()).isEqualTo("Some text.");
    assertThat(cas.getDocumentLanguage()).isEqualTo("en");
    assertThat(cas.select(DocumentMetaData.class).single().getDocumentId()).isEqualTo("a");
    assertThat(cas.select(DocumentMetaData.class).single().getDocumentTitle()).isEqualTo("Title");
    assertThat(PublicationDates.find(cas))
        .contains(new PublicationDate(STATED, DateSource.METADATA));
  }

  @Test
  void theDateGivenGoesBeforeTheDateStated() throws Exception {
    assertThat(PublicationDates.find(fill(new Order(ARTICLE, "en", GIVEN))))
        .contains(new PublicationDate(GIVEN, DateSource.OPTION));
  }

  @Test
  void sentencesOfAnXmiStayAndEarlierFindingsGo() throws Exception {
    JCas cas = fill(new Order(new Xmi().read("unnamed", earlierRun()), "en", null));
    assertThat(cas.select(Sentence.class).count()).isEqualTo(1);
    assertThat(cas.select(Casualty.class).count()).isZero();
    assertThat(cas.select(DocumentMetaData.class).single().getDocumentId()).isEqualTo("unnamed");
    assertThat(PublicationDates.find(cas))
        .contains(new PublicationDate(STATED, DateSource.DATELINE));
  }

  private static JCas fill(Order order) throws Exception {
    JCas cas = JCasFactory.createJCas();
    order.fill(cas);
    return cas;
  }

  private static byte[] earlierRun() throws Exception {
    JCas cas = JCasFactory.createJCas();
    cas.setDocumentText("12 people were killed.");
    new Sentence(cas, 0, 22).addToIndexes();
    new Casualty(cas, 0, 2).addToIndexes();
    PublicationDates.set(cas, new PublicationDate(STATED, DateSource.DATELINE));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    XmiCasSerializer.serialize(cas.getCas(), out);
    return out.toByteArray();
  }
}
