package io.github.uimabrief.render;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.Proposal;
import java.io.IOException;

/** Writes the items, each in the field order of the contract. */
final class ItemJson {

  private final JsonGenerator json;
  private final FieldWriter fields;

  ItemJson(JsonGenerator json) {
    this.json = json;
    this.fields = new FieldWriter(json);
  }

  void proposal(Proposal p) throws IOException {
    open(p);
    fields.span("cue", p.cue());
    fields.span("content", p.content());
    fields.actor("proposer", p.proposer());
    fields.actor("addressee", p.addressee());
    fields.code("kind", p.kind());
    fields.code("status", p.status());
    fields.code("factuality", p.factuality());
    fields.span("unconditional", p.unconditional());
    fields.spans("attribution", p.attribution());
    json.writeStringField("sameAs", p.sameAs());
    close(p);
  }

  void condition(Condition c) throws IOException {
    open(c);
    fields.span("cue", c.cue());
    fields.span("content", c.content());
    fields.code("polarity", c.polarity());
    fields.code("kind", c.kind());
    fields.code("status", c.status());
    fields.span("consequent", c.consequent());
    fields.actor("imposer", c.imposer());
    json.writeStringField("target", c.target());
    json.writeStringField("sameAs", c.sameAs());
    fields.code("factuality", c.factuality());
    fields.spans("attribution", c.attribution());
    close(c);
  }

  void deadline(Deadline d) throws IOException {
    open(d);
    json.writeStringField("value", d.value());
    json.writeStringField("due", d.due());
    fields.code("relation", d.relation());
    fields.code("status", d.status());
    fields.code("factuality", d.factuality());
    json.writeStringField("replaces", d.replaces());
    json.writeStringField("sameAs", d.sameAs());
    fields.span("what", d.what());
    json.writeStringField("target", d.target());
    fields.spans("attribution", d.attribution());
    close(d);
  }

  void casualty(Casualty k) throws IOException {
    open(k);
    fields.code("kind", k.kind());
    fields.number("value", k.value());
    fields.number("lower", k.lower());
    fields.number("upper", k.upper());
    fields.code("modifier", k.modifier());
    fields.span("victims", k.victims());
    fields.code("factuality", k.factuality());
    fields.code("scope", k.scope());
    json.writeStringField("partOf", k.partOf());
    json.writeStringField("supersededBy", k.supersededBy());
    json.writeStringField("sameAs", k.sameAs());
    fields.spans("attribution", k.attribution());
    close(k);
  }

  private void open(Item item) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", item.id());
    fields.span(item.span());
  }

  private void close(Item item) throws IOException {
    json.writeStringField("rule", item.rule());
    json.writeEndObject();
  }
}
