package io.github.uimabrief.render;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import io.github.uimabrief.model.Brief;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * The JSON form, {@code brief/1}: either one object a line, or indented, and then several documents
 * are an array.
 *
 * <p>Every key is always there. The schema is {@code schema/brief-1.schema.json} on the class path.
 */
public final class JsonRenderer implements Renderer {

  private final JsonFactory factory = new JsonFactory();
  private final boolean lines;

  private JsonRenderer(boolean lines) {
    this.lines = lines;
  }

  /** One object a line (JSON Lines). */
  public static JsonRenderer lines() {
    return new JsonRenderer(true);
  }

  /** Indented JSON. */
  public static JsonRenderer indented() {
    return new JsonRenderer(false);
  }

  @Override
  public String render(Brief brief) {
    return write(json -> new BriefJson(json).write(brief));
  }

  @Override
  public String render(Failure failure) {
    return write(
        json -> {
          json.writeStartObject();
          json.writeStringField("id", failure.id());
          json.writeObjectFieldStart("error");
          json.writeStringField("stage", failure.stage().code());
          json.writeStringField("message", failure.message());
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  @Override
  public String open(boolean several) {
    return !lines && several ? "[\n" : "";
  }

  @Override
  public String between() {
    return lines ? "" : ",\n";
  }

  @Override
  public String close(boolean several) {
    if (lines) {
      return "";
    }
    return several ? "\n]\n" : "\n";
  }

  private String write(JsonContent content) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = factory.createGenerator(out)) {
      if (!lines) {
        json.setPrettyPrinter(indentation());
      }
      content.writeTo(json);
    } catch (IOException e) {
      throw new UncheckedIOException("A string cannot fail to be written", e);
    }
    return escape(out.getBuffer()) + (lines ? "\n" : "");
  }

  private static DefaultPrettyPrinter indentation() {
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators)
        .withObjectIndenter(indent)
        .withArrayIndenter(indent);
  }

  /**
   * Escapes what UTF-8 cannot hold (unpaired surrogates) and what some readers of lines take for
   * the end of one. Outside its strings JSON has neither.
   */
  private static String escape(CharSequence json) {
    StringBuilder out = new StringBuilder(json.length());
    json.codePoints()
        .forEach(
            c -> {
              if (Character.getType(c) == Character.SURROGATE || endsLine(c)) {
                out.append(String.format("\\u%04X", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  private static boolean endsLine(int c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
