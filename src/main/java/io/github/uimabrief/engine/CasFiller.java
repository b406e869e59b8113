package io.github.uimabrief.engine;

import java.io.IOException;
import org.apache.uima.UIMAException;
import org.apache.uima.jcas.JCas;

/** Puts a document into an empty CAS: its text and language, and what else is known of it. */
@FunctionalInterface
public interface CasFiller {

  /**
   * Fills the CAS.
   *
   * @throws IOException if the document cannot be read
   * @throws UIMAException if the CAS does not take it
   */
  void fill(JCas cas) throws IOException, UIMAException;
}
