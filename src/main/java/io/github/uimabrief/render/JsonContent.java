package io.github.uimabrief.render;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** What is written as one JSON value. */
@FunctionalInterface
interface JsonContent {

  /** Writes the value. */
  void writeTo(JsonGenerator json) throws IOException;
}
