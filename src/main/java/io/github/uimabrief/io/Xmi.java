package io.github.uimabrief.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.uimabrief.cas.PublicationDates;
import io.github.uimabrief.model.PublicationDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.uima.UIMAException;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.TOP;
import org.xml.sax.SAXException;

/** Reads UIMA XMI of any type system; what the reading CAS does not know is passed over. */
final class Xmi {

  private static final String METADATA = "desc.type.metadata_customized";
  private static final String OWN_TYPES = "io.github.uimabrief.type.";
  private static final String UNSPECIFIED = "x-unspecified";

  private final JCas cas;

  Xmi() {
    try {
      cas =
          JCasFactory.createJCas(
              TypeSystemDescriptionFactory.createTypeSystemDescription(METADATA));
    } catch (UIMAException e) {
      throw new IllegalStateException(METADATA, e);
    }
  }

  /** The document whose file has these bytes, named {@code unnamed} where it states no id. */
  Source.Readable read(String unnamed, byte[] bytes) throws ReadException {
    cas.reset();
    fill(bytes);
    String text = cas.getDocumentText();
    if (text == null) {
      throw new ReadException("no document text in the initial view; write the XMI with its text");
    }
    DocumentMetaData metadata = cas.select(DocumentMetaData.class).findFirst().orElse(null);
    String id = metadata == null ? null : metadata.getDocumentId();
    return new Source.Readable(
        id == null ? unnamed : id,
        text,
        metadata == null ? null : metadata.getDocumentTitle(),
        null,
        language(),
        target -> refill(target, bytes),
        null);
  }

  private String language() {
    String language = cas.getDocumentLanguage();
    return UNSPECIFIED.equals(language) ? null : language;
  }

  private void fill(byte[] bytes) throws ReadException {
    try {
      deserialize(cas.getCas(), bytes);
    } catch (IOException e) {
      throw new ReadException("no XMI that UIMA can read: " + e.getMessage());
    }
  }

  /**
   * Fills a CAS that knows this project's types, too: what an earlier run found must go, but the
   * publication date may have been set by a host.
   */
  private static void refill(JCas cas, byte[] bytes) throws IOException {
    deserialize(cas.getCas(), bytes);
    Optional<PublicationDate> dated = PublicationDates.find(cas);
    cas.select(TOP.class)
        .filter(structure -> structure.getType().getName().startsWith(OWN_TYPES))
        .toList()
        .forEach(structure -> cas.removeFsFromIndexes(structure));
    dated.ifPresent(known -> PublicationDates.set(cas, known));
  }

  private static void deserialize(CAS cas, byte[] bytes) throws IOException {
    try {
      XmiCasDeserializer.deserialize(new ByteArrayInputStream(bytes), cas, true);
    } catch (SAXException | RuntimeException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
