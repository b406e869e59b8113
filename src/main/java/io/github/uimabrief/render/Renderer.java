package io.github.uimabrief.render;

import io.github.uimabrief.model.Brief;

/**
 * One form of the result: a frame around one part per document. The same briefs always give the
 * same characters. A renderer serves one thread.
 */
public interface Renderer {

  /** One document's brief. */
  String render(Brief brief);

  /** What stands for a document that failed. */
  String render(Failure failure);

  /**
   * What comes before the first part.
   *
   * @param several whether more than one part follows
   */
  default String open(boolean several) {
    return "";
  }

  /** What comes between two parts. */
  default String between() {
    return "";
  }

  /**
   * What comes after the last part.
   *
   * @param several whether more than one part came before
   */
  default String close(boolean several) {
    return "";
  }
}
