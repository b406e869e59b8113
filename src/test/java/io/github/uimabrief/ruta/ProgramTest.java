package io.github.uimabrief.ruta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.CasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiled rules match, on rows of tiles that are named by their types. */
class ProgramTest {

  private Types types;
  private Chart chart;

  @BeforeEach
  void open() throws Exception {
    CAS cas =
        CasFactory.createCas(
            TypeSystemDescriptionFactory.createTypeSystemDescription("typesystem.CueTypes"));
    types = new Types(cas.getTypeSystem(), "io.github.uimabrief.type.cue.", "Edge");
    chart = new Chart(types, cas);
  }

  @ParameterizedTest(name = "{0} on {1}")
  @CsvSource({
    "(Det Person), Det Person, Det Person",
    "(Det Person), Det Name Person, ''",
    "(Det? @Person), Name Person, Person",
    "(Det? @Person), Det Person, Det Person",
    "(Name* @Person), Name Name Person, Name Name Person",
    "(@Det Name+ Person), Det Person, ''",
    "'(@Det Name[1,2] Person)', Det Name Name Name Person, ''",
    "'(@Det Name[0,2]? Person)', Det Name Name Person, Det Name Name Person",
    "(@Det (Name | Number) Person), Det Number Person, Det Number Person",
    "(@Det (Name Comma)? Person), Det Name Person, ''",
    "(@Det (Name Comma)? Person), Det Name Comma Person, Det Name Comma Person",
    "(Det # @Person), Det Name Comma Person, Det Name Comma Person",
    "(Det # Person), Det Person Person, Det Person",
    "(Det #{-CONTAINS(Comma)} @Person), Det Comma Person, ''",
    "'(Det #{-CONTAINS(Cue, 2, 9)} Person)', Det Name Name Person, ''",
    "(Name{-PARTOF(Barrier)} @(Of | In)), Name In, Name In",
    "@Attributive, Name, Name",
    "(@Det Cue{-IS(Name)}), Det Name, ''",
    "(@Det # Person){STARTSWITH(Det)}, Det Name Person, Det Name Person",
    "(@Det # Person){CONTAINS(Comma)}, Det Name Person, ''",
    "'(@Det Name?){REGEXP(\"DetName\")}', Det Name, Det Name",
    "'@Name{FEATURE(\"value\", \"Name\")}', Name, Name",
    "n:@Name{n.value==\"Name\"}, Name, Name",
    "n:@Name{n.value!=\"Name\"}, Name, ''",
    "'n:@Name{OR(n.value==\"x\", REGEXP(n.value, \"N.*\"))}', Name, Name",
    "'n:@Name{AND(n.value==\"x\", REGEXP(n.value, \"N.*\"))}', Name, ''",
  })
  void matches(String rule, String tiles, String matched) {
    assertThat(run(marking(rule), tiles)).isEqualTo(matched.replace(" ", ""));
  }

  /** Gives the rule the action to create a Start where it matched. */
  private static String marking(String rule) {
    String action = "-> CREATE(Start, \"rule\"=\"r\")}";
    return rule.endsWith("}") && rule.charAt(0) != '(' || rule.endsWith(")}")
        ? rule.substring(0, rule.length() - 1) + " " + action + ";"
        : rule + "{" + action + ";";
  }

  @Test
  void anActionMayNameALabelBehindIt() {
    run("(@Det{-> CREATE(Actor, \"rule\"=p.value)} p:Person);", "Det Person");
    assertThat(features("Actor", "rule")).containsExactly("Person");
  }

  @Test
  void aLaterRuleSeesWhatAnEarlierOneMade() {
    String rules =
        "@Name{-> CREATE(Actor, \"rule\"=\"first\")}; a:@Actor{-> SETFEATURE(\"rule\", \"then\")};";
    run(rules, "Det Name");
    assertThat(features("Actor", "rule")).containsExactly("then");
  }

  @Test
  void aRuleSeesWhatItMadeItself() {
    String rule = "(@Name{-PARTOF(Start)} Name?){-> CREATE(Start, \"rule\"=\"r\")};";
    assertThat(run(rule, "Name Name Det")).isEqualTo("NameName");
  }

  @Test
  void constantsStandForStrings() {
    String rule = "STRING NAME = \"Name\"; n:@Name{REGEXP(n.value, NAME) -> CREATE(Start)};";
    assertThat(run(rule, "Name")).isEqualTo("Name");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "'@Nowhere;', 't.ruta:1: no type io.github.uimabrief.type.cue.Nowhere in the type system'",
    "'\n@Name{NEAR(Det)};', 't.ruta:2: the condition NEAR is not known here'",
    "'@Name{-> MARK(Det)};', 't.ruta:1: the action MARK is not known here'",
    "'@Name{CONTAINS(Det};', 't.ruta:1: expected '')'' and found ''}'''",
    "'@Name', 't.ruta:1: the rule does not end; put '';'' behind it'",
    "'Name? Det;', 't.ruta:1: a rule cannot begin at a wildcard or what may be left out; set ''@'''",
    "'@Name ~;', 't.ruta:1: cannot read ''~'''",
  })
  void anErrorNamesThePlaceAndTheCure(String rule, String message) {
    assertThatThrownBy(() -> Program.read("t", name -> rule, types))
        .isInstanceOf(RuleSyntaxException.class)
        .hasMessage(message);
  }

  /** Runs rules over tiles and gives what Start marks cover, without spaces. */
  private String run(String rules, String tiles) {
    chart.clear();
    StringBuilder text = new StringBuilder();
    for (String type : tiles.split(" ")) {
      chart.tile(text.length());
      chart.cue(types.number(type), type, null, 1);
      text.append(type);
    }
    chart.text(text.toString());
    Program.read("t", name -> rules, types).run(chart);
    return String.join(
        "|",
        chart.annotations(types.number("Start")).stream()
            .map(a -> text.substring(a.getBegin(), a.getEnd()))
            .toList());
  }

  private List<String> features(String type, String feature) {
    return chart.annotations(types.number(type)).stream()
        .map(a -> a.getFeatureValueAsString(a.getType().getFeatureByBaseName(feature)))
        .toList();
  }
}
