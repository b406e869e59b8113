package io.github.uimabrief.render;

import io.github.uimabrief.model.Code;

/** The steps at which a document can fail. */
public enum Stage implements Code {
  READ,
  LANGUAGE,
  ANALYSE,
  RENDER
}
