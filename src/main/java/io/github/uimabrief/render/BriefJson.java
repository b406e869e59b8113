package io.github.uimabrief.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Provenance;
import io.github.uimabrief.model.Timex;
import io.github.uimabrief.model.Total;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes a brief as one JSON object, in the field order of the contract. */
final class BriefJson {

  private final JsonGenerator json;
  private final FieldWriter fields;
  private final ItemJson items;

  BriefJson(JsonGenerator json) {
    this.json = json;
    this.fields = new FieldWriter(json);
    this.items = new ItemJson(json);
  }

  void write(Brief brief) throws IOException {
    json.writeStartObject();
    json.writeStringField("schema", "brief/1");
    document(brief.document());
    findings(brief.findings());
    totals(brief.totals());
    fields.array("notCounted", brief.findings().notCounted(), this::notCounted);
    lines(brief.bottomLine(), brief.lines());
    provenance(brief.provenance());
    if (brief.times() != null) {
      fields.array("times", brief.times(), this::time);
    }
    json.writeEndObject();
  }

  private void time(Timex time) throws IOException {
    json.writeStartObject();
    fields.span(time.span());
    fields.code("type", time.type());
    json.writeStringField("value", time.value());
    json.writeStringField("mod", time.mod());
    json.writeStringField("rule", time.rule());
    json.writeEndObject();
  }

  private void document(Document document) throws IOException {
    json.writeStringField("id", document.id());
    json.writeStringField("title", document.title());
    json.writeStringField("date", document.date() == null ? null : document.date().toString());
    fields.code("dateSource", document.dateSource());
    json.writeStringField("language", document.language());
  }

  private void findings(Findings findings) throws IOException {
    fields.array("proposals", findings.proposals(), items::proposal);
    fields.array("conditions", findings.conditions(), items::condition);
    fields.array("deadlines", findings.deadlines(), items::deadline);
    fields.array("casualties", findings.casualties(), items::casualty);
  }

  private void totals(Map<CasualtyKind, Total> totals) throws IOException {
    json.writeObjectFieldStart("totals");
    for (CasualtyKind kind : CasualtyKind.values()) {
      json.writeFieldName(kind.code());
      total(totals.get(kind));
    }
    json.writeEndObject();
  }

  private void total(Total total) throws IOException {
    if (total == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    fields.number("value", total.value());
    fields.number("lower", total.lower());
    fields.number("upper", total.upper());
    fields.array("from", total.from(), json::writeString);
    json.writeEndObject();
  }

  private void notCounted(NotCounted miss) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", miss.id());
    fields.span(miss.span());
    fields.code("category", miss.category());
    json.writeStringField("reason", miss.reason());
    json.writeStringField("rule", miss.rule());
    json.writeEndObject();
  }

  private void lines(String bottomLine, List<Line> lines) throws IOException {
    json.writeObjectFieldStart("brief");
    json.writeStringField("bottomLine", bottomLine);
    fields.array("lines", lines, this::line);
    json.writeEndObject();
  }

  private void line(Line line) throws IOException {
    json.writeStartObject();
    fields.code("section", line.section());
    json.writeStringField("text", line.text());
    fields.array("refs", line.refs(), json::writeString);
    json.writeEndObject();
  }

  private void provenance(Provenance provenance) throws IOException {
    json.writeObjectFieldStart("provenance");
    json.writeStringField("software", provenance.software());
    json.writeStringField("rules", provenance.rules());
    json.writeStringField("codebook", provenance.codebook());
    json.writeStringField("sha256", provenance.sha256());
    json.writeEndObject();
  }
}
