package io.github.uimabrief.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.uimabrief.BriefSchema;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.ConditionStatus;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.DeadlineStatus;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Modifier;
import io.github.uimabrief.model.Polarity;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Relation;
import io.github.uimabrief.model.Scope;
import io.github.uimabrief.model.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonRendererTest {

  private final ObjectMapper mapper = new ObjectMapper();
  private final JsonRenderer lines = JsonRenderer.lines();

  @Test
  void everyResultFitsTheSchema() throws Exception {
    BriefSchema schema = new BriefSchema();
    for (String json :
        List.of(
            lines.render(SampleBrief.full()),
            lines.render(SampleBrief.empty("")),
            JsonRenderer.indented().render(SampleBrief.full()),
            lines.render(new Failure("a", Stage.LANGUAGE, "none")))) {
      assertThat(schema.problems(json)).as(json).isEmpty();
    }
  }

  @Test
  void theSchemaIsClosed() throws Exception {
    ObjectNode brief = (ObjectNode) mapper.readTree(lines.render(SampleBrief.full()));
    brief.put("added", 1);
    assertThat(new BriefSchema().problems(brief.toString())).isNotEmpty();
    brief.remove("added");
    ((ObjectNode) brief.get("deadlines").get(0)).remove("replaces");
    assertThat(new BriefSchema().problems(brief.toString())).isNotEmpty();
  }

  @Test
  void fieldsStandInTheOrderOfTheContract() throws Exception {
    JsonNode brief = mapper.readTree(lines.render(SampleBrief.full()));
    assertThat(names(brief))
        .containsExactly(
            "schema",
            "id",
            "title",
            "date",
            "dateSource",
            "language",
            "proposals",
            "conditions",
            "deadlines",
            "casualties",
            "totals",
            "notCounted",
            "brief",
            "provenance");
    assertThat(names(brief.get("proposals").get(0)))
        .containsExactly(
            "id",
            "begin",
            "end",
            "text",
            "cue",
            "content",
            "proposer",
            "addressee",
            "kind",
            "status",
            "factuality",
            "unconditional",
            "attribution",
            "sameAs",
            "rule");
    assertThat(names(brief.get("conditions").get(0)))
        .containsExactly(
            "id",
            "begin",
            "end",
            "text",
            "cue",
            "content",
            "polarity",
            "kind",
            "status",
            "consequent",
            "imposer",
            "target",
            "sameAs",
            "factuality",
            "attribution",
            "rule");
    assertThat(names(brief.get("deadlines").get(0)))
        .containsExactly(
            "id",
            "begin",
            "end",
            "text",
            "value",
            "due",
            "relation",
            "status",
            "factuality",
            "replaces",
            "sameAs",
            "what",
            "target",
            "attribution",
            "rule");
    assertThat(names(brief.get("casualties").get(0)))
        .containsExactly(
            "id",
            "begin",
            "end",
            "text",
            "kind",
            "value",
            "lower",
            "upper",
            "modifier",
            "victims",
            "factuality",
            "scope",
            "partOf",
            "supersededBy",
            "sameAs",
            "attribution",
            "rule");
    assertThat(names(brief.get("totals")))
        .containsExactly("killed", "injured", "missing", "captured", "displaced", "casualties");
  }

  @Test
  void whatIsAbsentIsNullAndAnEmptyListIsEmpty() throws Exception {
    JsonNode brief = mapper.readTree(lines.render(SampleBrief.full()));
    assertThat(brief.at("/proposals/0/unconditional").isNull()).isTrue();
    assertThat(brief.at("/proposals/0/addressee/name").isNull()).isTrue();
    assertThat(brief.at("/casualties/0/upper").isNull()).isTrue();
    assertThat(brief.at("/deadlines/0/attribution").isArray()).isTrue();
    assertThat(brief.at("/totals/injured").isNull()).isTrue();
    assertThat(brief.at("/totals/killed/from/0").asText()).isEqualTo("K1");
  }

  @Test
  void anUnpairedSurrogateIsEscaped() throws Exception {
    String text = "a \uD83D b \uDE00 c \uD83D\uDE00 \u2028 \u0000";
    String json = lines.render(SampleBrief.telling("x", text, ""));
    assertThat(json).contains("a \\uD83D b \\uDE00 c \uD83D\uDE00 \\u2028 \\u0000");
    assertThat(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(json);
    assertThat(mapper.readTree(json).get("title").asText()).isEqualTo(text);
  }

  @Test
  void linesAreLinesAndIndentedDocumentsAnArray() throws Exception {
    assertThat(lines.render(SampleBrief.full())).containsOnlyOnce("\n").endsWith("}\n");
    JsonRenderer indented = JsonRenderer.indented();
    String one = indented.render(SampleBrief.full());
    String several = indented.open(true) + one + indented.between() + one + indented.close(true);
    assertThat(mapper.readTree(several)).hasSize(2);
    assertThat(mapper.readTree(indented.open(false) + one + indented.close(false)).isObject())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(Stage.class)
  void aFailureNamesItsStage(Stage stage) {
    assertThat(lines.render(new Failure("id \"1\"", stage, "why")))
        .isEqualTo(
            "{\"id\":\"id \\\"1\\\"\",\"error\":{\"stage\":\""
                + stage.code()
                + "\",\"message\":\"why\"}}\n");
  }

  @ParameterizedTest
  @MethodSource
  void theSchemaKnowsTheSameValues(String pointer, Code[] values) throws Exception {
    List<String> allowed = new ArrayList<>();
    new BriefSchema()
        .source()
        .at("/$defs/" + pointer + "/enum")
        .forEach(value -> allowed.add(value.asText()));
    assertThat(allowed).containsExactlyElementsOf(Arrays.stream(values).map(Code::code).toList());
  }

  static Stream<Arguments> theSchemaKnowsTheSameValues() {
    return Stream.of(
        values("factuality", Factuality.values()),
        values("proposal/properties/kind", ProposalKind.values()),
        values("proposal/properties/status", ProposalStatus.values()),
        values("condition/properties/kind", ConditionKind.values()),
        values("condition/properties/status", ConditionStatus.values()),
        values("condition/properties/polarity", Polarity.values()),
        values("deadline/properties/relation", Relation.values()),
        values("deadline/properties/status", DeadlineStatus.values()),
        values("casualty/properties/kind", CasualtyKind.values()),
        values("casualty/properties/modifier", Modifier.values()),
        values("casualty/properties/scope", Scope.values()),
        values("notCounted/properties/category", Category.values()),
        values("line/properties/section", Section.values()),
        values("brief/properties/dateSource", DateSource.values()),
        values("failure/properties/error/properties/stage", Stage.values()));
  }

  private static Arguments values(String pointer, Code... values) {
    return Arguments.of(pointer, values);
  }

  private static List<String> names(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }
}
