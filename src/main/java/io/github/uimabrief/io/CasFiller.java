package io.github.uimabrief.io;

import java.io.IOException;
import org.apache.uima.cas.CAS;

/** Puts a document into an empty CAS. */
@FunctionalInterface
public interface CasFiller {

  /**
   * Sets the document text of {@code cas} and adds the annotations that its type system knows.
   *
   * @throws IOException if the document's source can no longer be read
   */
  void fill(CAS cas) throws IOException;
}
