package io.github.uimabrief.cas;

import io.github.uimabrief.type.NewsPart;
import java.util.stream.IntStream;
import org.apache.uima.jcas.JCas;

/** Writes and reads the annotations that tell title and dateline from the body. */
public final class NewsParts {

  /** The value of {@code kind} for a title. */
  public static final String TITLE = "title";

  /** The value of {@code kind} for a dateline. */
  public static final String DATELINE = "dateline";

  private NewsParts() {}

  /** Adds a part to the indexes. */
  public static void add(JCas jcas, String kind, int begin, int end) {
    NewsPart part = new NewsPart(jcas, begin, end);
    part.setKind(kind);
    part.addToIndexes();
  }

  /** Begins and ends of all parts, ascending: the offsets that no sentence may span. */
  public static int[] borders(JCas jcas) {
    return jcas.select(NewsPart.class).asList().stream()
        .flatMapToInt(part -> IntStream.of(part.getBegin(), part.getEnd()))
        .sorted()
        .toArray();
  }
}
