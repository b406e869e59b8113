package io.github.uimabrief.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Span;
import io.github.uimabrief.model.Total;
import java.io.IOException;
import java.util.TreeMap;

/** Writes what the corpus report needs of one document. */
final class ReportJson {

  private static final int CONTEXT = 90;

  private final JsonGenerator json;
  private final FieldWriter fields;
  private final ItemSources sources;

  ReportJson(JsonGenerator json, ItemSources sources) {
    this.json = json;
    this.sources = sources;
    this.fields = new FieldWriter(json);
  }

  void write(Brief brief) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", brief.document().id());
    json.writeStringField("title", brief.document().title());
    json.writeStringField("date", date(brief));
    fields.array("items", Evidence.of(brief.findings()), evidence -> item(brief, evidence));
    json.writeArrayFieldStart("totals");
    for (var total : new TreeMap<>(brief.totals()).entrySet()) {
      total(total.getKey(), total.getValue());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String date(Brief brief) {
    return brief.document().date() == null ? null : brief.document().date().toString();
  }

  private void item(Brief brief, Evidence evidence) throws IOException {
    Span span = evidence.span();
    String text = brief.document().text();
    json.writeStartObject();
    json.writeStringField("id", evidence.id());
    json.writeStringField("kind", evidence.mark());
    json.writeStringField("status", evidence.status());
    json.writeStringField("source", sources.of(evidence.item()));
    json.writeStringField("date", evidence.item() instanceof Deadline d ? d.due() : date(brief));
    words("before", text.substring(Math.max(0, span.begin() - CONTEXT), span.begin()));
    words("words", span.text());
    words("after", text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)));
    json.writeEndObject();
  }

  /** Words on one line; a space at an end stays, for it parts them from what comes next. */
  private void words(String name, String words) throws IOException {
    json.writeStringField(name, words.replaceAll("[\\p{Cntrl}\\p{IsWhite_Space}]+", " "));
  }

  private void total(Code kind, Total total) throws IOException {
    json.writeStartObject();
    fields.code("kind", kind);
    fields.number("value", total.value());
    fields.number("lower", total.lower());
    fields.number("upper", total.upper());
    json.writeStringField("from", total.from().isEmpty() ? null : total.from().get(0));
    json.writeEndObject();
  }
}
