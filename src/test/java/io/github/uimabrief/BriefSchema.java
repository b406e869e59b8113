package io.github.uimabrief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

/** The project's JSON Schema of results, for tests of whatever emits one. */
public final class BriefSchema {

  private static final String SCHEMA = "/schema/brief-1.schema.json";

  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonNode source;
  private final JsonSchema schema;

  /** Reads the schema. */
  public BriefSchema() throws IOException {
    try (InputStream in = BriefSchema.class.getResourceAsStream(SCHEMA)) {
      source = mapper.readTree(in);
    }
    schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(source);
  }

  /** The schema itself. */
  public JsonNode source() {
    return source;
  }

  /** What is wrong with a JSON text; empty where nothing is. */
  public Set<ValidationMessage> problems(String json) throws JsonProcessingException {
    return schema.validate(mapper.readTree(json));
  }
}
