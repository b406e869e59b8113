package io.github.uimabrief.io;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.uimabrief.cas.PublicationDates;
import io.github.uimabrief.engine.CasFiller;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.PublicationDate;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.uima.UIMAException;
import org.apache.uima.jcas.JCas;

/**
 * A document as it is to be summarized: with what the input states of it, and what the user does.
 *
 * @param document the document
 * @param language ISO 639 code of the pack to use
 * @param date the publication date the user gives, which goes before all others; or null
 */
public record Order(Source.Readable document, String language, LocalDate date)
    implements CasFiller {

  @Override
  public void fill(JCas cas) throws IOException, UIMAException {
    document.content().fill(cas);
    cas.setDocumentLanguage(language);
    DocumentMetaData known = cas.select(DocumentMetaData.class).findFirst().orElse(null);
    DocumentMetaData metadata = known == null ? DocumentMetaData.create(cas) : known;
    metadata.setDocumentId(document.id());
    metadata.setDocumentTitle(document.title());
    if (date != null) {
      PublicationDates.set(cas, new PublicationDate(date, DateSource.OPTION));
    } else if (document.date() != null) {
      PublicationDates.set(cas, new PublicationDate(document.date(), DateSource.METADATA));
    }
  }
}
