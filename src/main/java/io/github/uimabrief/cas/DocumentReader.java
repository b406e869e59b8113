package io.github.uimabrief.cas;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.PublicationDate;
import io.github.uimabrief.type.NewsPart;
import java.util.List;
import org.apache.uima.jcas.JCas;

/** Reads what the summarizer needs to know of a document. */
public final class DocumentReader {

  private static final String UNNAMED = "document";

  private DocumentReader() {}

  /** The document in {@code cas}; one without metadata is named {@code document}. */
  public static Document read(JCas cas) {
    DocumentMetaData metadata = cas.select(DocumentMetaData.class).findFirst().orElse(null);
    PublicationDate dated = PublicationDates.find(cas).orElse(PublicationDate.UNKNOWN);
    String id = metadata == null ? null : metadata.getDocumentId();
    return new Document(
        id == null ? UNNAMED : id,
        metadata == null ? null : metadata.getDocumentTitle(),
        dated.date(),
        dated.source(),
        cas.getDocumentLanguage(),
        cas.getDocumentText(),
        sentences(cas));
  }

  private static List<io.github.uimabrief.model.Sentence> sentences(JCas cas) {
    List<NewsPart> parts = cas.select(NewsPart.class).asList();
    return cas.select(Sentence.class)
        .map(
            sentence ->
                new io.github.uimabrief.model.Sentence(
                    sentence.getBegin(), sentence.getEnd(), part(parts, sentence)))
        .toList();
  }

  private static io.github.uimabrief.model.Sentence.Part part(
      List<NewsPart> parts, Sentence sentence) {
    return parts.stream()
        .filter(
            part -> part.getBegin() <= sentence.getBegin() && sentence.getEnd() <= part.getEnd())
        .map(part -> Code.of(io.github.uimabrief.model.Sentence.Part.class, part.getKind()))
        .findFirst()
        .orElse(io.github.uimabrief.model.Sentence.Part.BODY);
  }
}
