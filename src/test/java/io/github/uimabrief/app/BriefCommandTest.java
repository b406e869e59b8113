package io.github.uimabrief.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.uimabrief.BriefSchema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.impl.XmiCasSerializer;
import org.apache.uima.fit.factory.CasFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefCommandTest {

  private static final String ARTICLE =
      "Ferry sinks\n\nAt least 12 people were killed when a ferry sank, police said.\n";

  @TempDir private Path folder;
  private String out;
  private String messages;

  @Test
  void everyDocumentIsAccountedForInInputOrder() throws Exception {
    String lines =
        """
        {"id":"one","text":"At least 12 people were killed.","date":"2031-02-20"}
        {"id":"two","text":"Ein Text.","language":"de"}
        broken
        {"id":"four","text":""}
        """;
    String file = write("news.jsonl", lines);
    String missing = folder.resolve("missing.txt").toString();
    int status = run("summarize", "--format", "jsonl", file, missing, write("a.txt", ARTICLE));
    List<JsonNode> results = results();
    assertThat(results)
        .extracting(result -> result.get("id").asText())
        .containsExactly("one", "two", "news:3", "four", "missing", "a");
    assertThat(results)
        .extracting(result -> result.at("/error/stage").asText())
        .containsExactly("", "language", "read", "", "read", "");
    assertThat(status).isEqualTo(1);
    assertThat(messages.lines()).hasSize(3).allMatch(line -> line.startsWith("brief: "));
  }

  @Test
  void theStatusIsZeroWhenAllIsWell() throws Exception {
    assertThat(run("summarize", "--format", "jsonl", write("a.txt", ARTICLE))).isZero();
    assertThat(results().get(0).get("title").asText()).isEqualTo("Ferry sinks");
    assertThat(results().get(0).get("date").isNull()).isTrue();
    assertThat(messages).isEmpty();
  }

  @Test
  void theDateOfTheOptionGoesBeforeTheDocuments() throws Exception {
    String file = write("a.jsonl", "{\"text\":\"t\",\"date\":\"2031-02-20\"}");
    run("summarize", "--format", "jsonl", file);
    assertThat(results().get(0).get("dateSource").asText()).isEqualTo("metadata");
    run("summarize", "--format", "jsonl", "--date", "2032-01-31", file);
    assertThat(results().get(0).get("date").asText()).isEqualTo("2032-01-31");
    assertThat(results().get(0).get("dateSource").asText()).isEqualTo("option");
  }

  @Test
  void theLanguageOfTheOptionIsForDocumentsThatStateNone() throws Exception {
    String file = write("a.jsonl", "{\"text\":\"t\"}\n{\"text\":\"t\",\"language\":\"en-US\"}");
    assertThat(run("summarize", "--format", "jsonl", "--lang", "xx", file)).isEqualTo(1);
    assertThat(results().get(0).at("/error/stage").asText()).isEqualTo("language");
    assertThat(results().get(0).at("/error/message").asText()).contains("xx", "en");
    assertThat(results().get(1).get("language").asText()).isEqualTo("en");
  }

  @Test
  void timesAreThereOnlyIfAskedFor() throws Exception {
    String file = write("a.jsonl", "{\"text\":\"They met on May 5.\",\"date\":\"2031-02-20\"}");
    run("summarize", "--format", "jsonl", file);
    assertThat(results().get(0).has("times")).isFalse();
    run("summarize", "--format", "jsonl", "--include", "times", file);
    assertThat(results().get(0).at("/times/0/text").asText()).isEqualTo("May 5");
    assertThat(results().get(0).at("/times/0/value").asText()).isEqualTo("2030-05-05");
    assertThat(new BriefSchema().problems(out)).isEmpty();
  }

  @Test
  void timesNeedAFormThatCanHoldThem() throws Exception {
    assertThat(run("summarize", "--include", "times", write("a.txt", ARTICLE))).isEqualTo(2);
    assertThat(messages).contains("--include needs --format json or jsonl");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "markdown", "html", "json", "jsonl"})
  void theSameInputGivesTheSameBytesInEveryForm(String format) throws Exception {
    String file = write("a.txt", ARTICLE);
    assertThat(run("summarize", "--format", format, file, file)).isZero();
    String first = out;
    run("summarize", "--format", format, file, file);
    assertThat(out).isEqualTo(first).isNotEmpty();
  }

  @Test
  void oneDocumentAsJsonIsAnObjectAndSeveralAnArray() throws Exception {
    String file = write("a.txt", ARTICLE);
    run("summarize", "--format", "json", file);
    assertThat(new BriefSchema().problems(out)).isEmpty();
    run("summarize", "--format", "json", file, folder.resolve("none.txt").toString());
    assertThat(new ObjectMapper().readTree(out)).hasSize(2);
  }

  @Test
  void theResultCanGoToAFile() throws Exception {
    Path target = folder.resolve("out/brief.txt");
    Files.createDirectory(target.getParent());
    assertThat(run("summarize", "--out", target.toString(), write("a.txt", ARTICLE))).isZero();
    assertThat(out).isEmpty();
    assertThat(target).content(StandardCharsets.UTF_8).startsWith("FERRY SINKS");
  }

  @Test
  void theResultNeverOverwritesAnInput() throws Exception {
    String file = write("a.txt", ARTICLE);
    assertThat(run("summarize", "--out", file, file)).isEqualTo(2);
    assertThat(run("summarize", "--out", file, folder.toString())).isEqualTo(2);
    assertThat(Path.of(file)).hasContent(ARTICLE);
  }

  @Test
  void anXmiGivesTheSameItemsAsItsText() throws Exception {
    run("summarize", "--format", "jsonl", write("a.txt", ARTICLE));
    JsonNode items = results().get(0).get("casualties");
    Path xmi = folder.resolve("b.xmi");
    try (OutputStream file = Files.newOutputStream(xmi)) {
      CAS cas = CasFactory.createCas();
      cas.setDocumentText(ARTICLE);
      XmiCasSerializer.serialize(cas, file);
    }
    run("summarize", "--format", "jsonl", xmi.toString());
    assertThat(results().get(0).get("casualties")).isEqualTo(items);
    assertThat(results().get(0).get("id").asText()).isEqualTo("b");
  }

  @Test
  void theStandardInputIsPlainText() throws Exception {
    int status =
        BriefCommand.run(
            new ByteArrayInputStream(ARTICLE.getBytes(StandardCharsets.UTF_8)),
            new PrintStream(new ByteArrayOutputStream()),
            System.err,
            "summarize",
            "-");
    assertThat(status).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "xyzzy",
        "summarize",
        "summarize --format pdf a.txt",
        "summarize --date 2031-02-30 a.txt",
        "summarize --date yesterday a.txt",
        "summarize --unknown a.txt",
        "summarize --out /no/such/folder/file a.txt",
        "report",
        "explain a.txt",
        "explain /no/such/file 1"
      })
  void badUsageIsTwoAndPrintsNoResult(String line) {
    assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(2);
    assertThat(out).isEmpty();
    assertThat(messages).contains("Usage: brief");
  }

  @Test
  void theVersionNamesSoftwarePacksAndCodebook() {
    assertThat(run("--version")).isZero();
    assertThat(out).containsPattern("(?m)^uima-brief \\d+\\.\\d+").doesNotContain("${");
    assertThat(out).containsPattern("(?m)^rules en \\S+, codebook \\S+$");
  }

  @Test
  void explainTellsWhatWasCountedAndByWhichRule() throws Exception {
    assertThat(run("explain", write("a.txt", ARTICLE), "At least")).isZero();
    assertThat(out)
        .startsWith("K1  Counted as a casualty (event, reported) by the rule casualty.")
        .contains("TOPICS  casualty")
        .containsPattern("\n \\d+–\\d+ killed: Harm")
        .containsPattern("\n \\d+–\\d+ casualty\\.\\S+ \\(CasualtyMatch\\): At least 12")
        .contains("GUARDS  none found");
  }

  @Test
  void explainTellsWhichGuardStoppedAPlace() throws Exception {
    String file = write("a.txt", "He spoke on condition of anonymity on Monday.\n");
    assertThat(run("explain", file, "15")).isZero();
    assertThat(out)
        .startsWith("N1  Not counted as a condition (anonymity), stopped by ")
        .containsPattern("(?s)GUARDS\n.*anonymity of a source");
  }

  @Test
  void explainTellsThatNothingWasThere() throws Exception {
    assertThat(run("explain", write("a.txt", ARTICLE + " Trees are green.\n"), "green")).isZero();
    assertThat(out).startsWith("Not counted: no word of the sentence");
    String lines = "{\"id\":\"x\",\"text\":\"t\"}\n{\"id\":\"y\",\"text\":\"Grass. Trees.\"}\n";
    assertThat(run("explain", "--id", "y", write("a.jsonl", lines), "7")).isZero();
    assertThat(out).contains("SENTENCE  7–13 “Trees.”");
  }

  @Test
  void explainOnSummarizeNamesTheItemsOfEveryLine() throws Exception {
    run("summarize", "--explain", write("a.txt", ARTICLE));
    assertThat(out).containsPattern("\n +K1 13–24 casualty\\.\\S+ \\(event, reported\\): At least");
  }

  @Test
  void theReportHoldsEveryDocument() throws Exception {
    Path target = folder.resolve("report.html");
    Files.createDirectory(folder.resolve("in"));
    String file = write("in/a.txt", ARTICLE);
    String missing = folder.resolve("missing.txt").toString();
    assertThat(run("report", "--out", target.toString(), file, missing)).isEqualTo(1);
    assertThat(Files.readString(target))
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("\"words\":\"At least 12\"", "data-block=\"failure\">\"missing: ")
        .endsWith("</html>\n");
  }

  private List<JsonNode> results() throws IOException {
    BriefSchema schema = new BriefSchema();
    List<JsonNode> results = new ArrayList<>();
    for (String line : out.lines().toList()) {
      assertThat(schema.problems(line)).as(line).isEmpty();
      results.add(new ObjectMapper().readTree(line));
    }
    return results;
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private int run(String... args) {
    ByteArrayOutputStream result = new ByteArrayOutputStream();
    ByteArrayOutputStream report = new ByteArrayOutputStream();
    int status =
        BriefCommand.run(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(result, true, StandardCharsets.UTF_8),
            new PrintStream(report, true, StandardCharsets.UTF_8),
            args);
    out = result.toString(StandardCharsets.UTF_8);
    messages = report.toString(StandardCharsets.UTF_8);
    return status;
  }
}
