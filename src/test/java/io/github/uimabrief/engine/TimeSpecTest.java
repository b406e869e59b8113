package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.uimabrief.cas.TimexReader;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.PublicationDate;
import io.github.uimabrief.model.Timex;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.junit.jupiter.api.Test;

/**
 * The time expressions of Recognizers-Text. What disagrees must stand in docs/times.md with its
 * cause, and what stands there must disagree.
 */
class TimeSpecTest {

  private static final Path SPEC = Path.of("../shared/specs/recognizers-datetime-en.jsonl");
  private static final Path DOCS = Path.of("docs/times.md");
  private static final Path REPORT = Path.of("target/times-spec.tsv");
  private static final Pattern ID = Pattern.compile("\\b\\d+#\\d+\\b");
  private static final String CASE = "DateTimeModel/";

  /** What agrees may not become less. */
  private static final double SHARE = 0.765;

  /** The same where prepositions and articles in front do not count. */
  private static final double SHARE_BEHIND_SIGNALS = 0.83;

  @Test
  void agreesButForWhatTheDocumentationLists() throws Exception {
    assumeTrue(Files.exists(SPEC));
    List<TimeSpec> specs = TimeSpec.read(SPEC);
    Set<String> failing = new TreeSet<>();
    List<String> report = new ArrayList<>();
    int behindSignals = 0;
    AnalysisEngine engine = AnalysisEngineFactory.createEngine(BriefPipeline.times("en"));
    JCas cas = JCasFactory.createJCas(TypeSystems.description());
    for (TimeSpec spec : specs) {
      List<Timex> found = times(engine, cas, spec);
      boolean agrees = found.stream().anyMatch(spec::agrees);
      behindSignals += agrees || found.stream().anyMatch(spec::agreesBehindSignal) ? 1 : 0;
      if (!agrees) {
        failing.add(spec.id());
        report.add(line(spec, found) + "\t" + found.stream().anyMatch(spec::agreesBehindSignal));
      }
    }
    engine.destroy();
    Files.write(REPORT, report);
    Set<String> listed = new TreeSet<>();
    ID.matcher(Files.readString(DOCS)).results().forEach(id -> listed.add(CASE + id.group()));
    assertThat(1 - (double) failing.size() / specs.size()).isGreaterThan(SHARE);
    assertThat((double) behindSignals / specs.size()).isGreaterThan(SHARE_BEHIND_SIGNALS);
    assertThat(failing).as("compare " + REPORT).isEqualTo(listed);
  }

  private static List<Timex> times(AnalysisEngine engine, JCas cas, TimeSpec spec)
      throws Exception {
    cas.reset();
    new Article("spec", null, spec.text(), dated(spec.date()), "en").fill(cas);
    cas.select(io.github.uimabrief.type.PublicationDate.class)
        .forEach(date -> date.setTime(spec.time().toString()));
    engine.process(cas);
    return TimexReader.read(cas);
  }

  private static PublicationDate dated(LocalDate date) {
    return date == null ? null : new PublicationDate(date, DateSource.METADATA);
  }

  private static String line(TimeSpec spec, List<Timex> found) {
    boolean span = found.stream().anyMatch(spec::agreesInSpan);
    String expected = spec.text().substring(spec.begin(), spec.last() + 1);
    return String.join(
        "\t",
        spec.id(),
        spec.type(),
        span ? "value" : "span",
        expected.replaceAll("\\s+", " "),
        spec.text().replaceAll("\\s+", " "),
        String.valueOf(spec.date()),
        spec.values().toString(),
        found.stream().map(t -> t.span().text() + " = " + t.value()).toList().toString());
  }
}
