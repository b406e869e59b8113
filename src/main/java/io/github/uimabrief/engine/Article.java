package io.github.uimabrief.engine;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import io.github.uimabrief.cas.PublicationDates;
import io.github.uimabrief.model.PublicationDate;
import org.apache.uima.jcas.JCas;

/**
 * A plain text with what is known of it.
 *
 * @param id its name, never null
 * @param title its title, or null
 * @param text the text, never null
 * @param dated the publication date given with it; null where none was given
 * @param language ISO 639 code
 */
public record Article(String id, String title, String text, PublicationDate dated, String language)
    implements CasFiller {

  @Override
  public void fill(JCas cas) {
    cas.setDocumentText(text);
    DocumentMetaData metadata = DocumentMetaData.create(cas);
    metadata.setDocumentId(id);
    metadata.setDocumentTitle(title);
    cas.setDocumentLanguage(language);
    if (dated != null) {
      PublicationDates.set(cas, dated);
    }
  }
}
