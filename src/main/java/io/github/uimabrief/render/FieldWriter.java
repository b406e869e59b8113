package io.github.uimabrief.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Span;
import java.io.IOException;
import java.util.List;

/**
 * Writes the fields that several objects of the contract share; what is null is written as null.
 */
final class FieldWriter {

  /** Writes one element of an array. */
  @FunctionalInterface
  interface Element<T> {
    void write(T element) throws IOException;
  }

  private final JsonGenerator json;

  FieldWriter(JsonGenerator json) {
    this.json = json;
  }

  void number(String name, Long value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  void code(String name, Code value) throws IOException {
    json.writeStringField(name, value.code());
  }

  <T> void array(String name, List<T> elements, Element<T> writer) throws IOException {
    json.writeArrayFieldStart(name);
    for (T element : elements) {
      writer.write(element);
    }
    json.writeEndArray();
  }

  /** The three fields of a span, into the object that is open. */
  void span(Span span) throws IOException {
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", span.text());
  }

  /** A span as an object of its own. */
  void span(String name, Span span) throws IOException {
    json.writeFieldName(name);
    object(span);
  }

  void spans(String name, List<Span> spans) throws IOException {
    array(name, spans, this::object);
  }

  void actor(String name, Actor actor) throws IOException {
    if (actor == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    span(actor.span());
    json.writeStringField("name", actor.name());
    json.writeEndObject();
  }

  private void object(Span span) throws IOException {
    if (span == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    span(span);
    json.writeEndObject();
  }
}
