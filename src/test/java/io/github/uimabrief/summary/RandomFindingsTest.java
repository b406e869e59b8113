package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.ConditionStatus;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.DeadlineStatus;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Modifier;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Polarity;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Provenance;
import io.github.uimabrief.model.Relation;
import io.github.uimabrief.model.Scope;
import io.github.uimabrief.model.Section;
import io.github.uimabrief.model.Sentence;
import io.github.uimabrief.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is found, a brief comes of it: within its limits, with true references, the same twice.
 */
class RandomFindingsTest {

  private static final int RUNS = 300;
  private static final String[] WORDS = {
    "the",
    "U.S.",
    "12",
    "people",
    "\"truce\"",
    "“",
    "”",
    "(",
    "if",
    "offer",
    "\n\n",
    "{0}",
    "'",
    "We",
    "killed",
    "Aug. 1",
    "another",
    "…",
    "ألف",
    "😀",
    "-",
    ",",
    ".",
    "must"
  };

  static IntStream seeds() {
    return IntStream.range(0, RUNS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void briefHolds(int seed) {
    Random random = new Random(seed);
    Document document = document(random);
    Findings findings = findings(document.text(), random);
    Limits limits = seed % 2 == 0 ? Limits.DEFAULT : new Limits(1 + seed % 5, 40, 20, 8);
    Summarizer summarizer = new Summarizer(Sample.PHRASES, limits);
    Provenance provenance = new Provenance("test", "en", "1", "0");
    Brief brief = summarizer.summarize(document, findings, provenance);
    assertThat(summarizer.summarize(document, findings, provenance)).isEqualTo(brief);
    assertThat(ids(brief.findings())).containsAll(refs(brief));
    assertThat(Wording.count(brief.bottomLine())).isLessThanOrEqualTo(limits.bottomWords());
    List<Line> items =
        brief.lines().stream().filter(l -> l.section().compareTo(Section.NOT_COUNTED) < 0).toList();
    assertThat(items.size() + 1).isLessThanOrEqualTo(limits.lines());
    assertThat(items.stream().mapToInt(l -> Wording.count(l.text())).sum())
        .isLessThanOrEqualTo(limits.words());
    assertThat(brief.lines()).noneMatch(l -> l.text().contains("\n") || l.text().isBlank());
  }

  private static Set<String> refs(Brief brief) {
    Set<String> refs = new HashSet<>();
    brief.lines().forEach(l -> refs.addAll(l.refs()));
    brief.totals().values().forEach(t -> refs.addAll(t.from()));
    brief.findings().conditions().forEach(c -> refs.add(c.target()));
    brief.findings().deadlines().forEach(d -> refs.add(d.target()));
    refs.remove(null);
    return refs;
  }

  private static Set<String> ids(Findings findings) {
    Set<String> ids = new HashSet<>();
    Stream.of(
            findings.proposals(),
            findings.conditions(),
            findings.deadlines(),
            findings.casualties())
        .flatMap(List::stream)
        .forEach(i -> ids.add(i.id()));
    findings.notCounted().forEach(n -> ids.add(n.id()));
    return ids;
  }

  private static Document document(Random random) {
    StringBuilder text = new StringBuilder();
    List<Sentence> sentences = new ArrayList<>();
    for (int s = random.nextInt(6); s >= 0; s--) {
      int begin = text.length();
      for (int w = random.nextInt(30); w >= 0; w--) {
        text.append(WORDS[random.nextInt(WORDS.length)]).append(' ');
      }
      sentences.add(new Sentence(begin, text.length(), Sentence.Part.BODY));
    }
    boolean none = random.nextInt(5) == 0;
    return new Document(
        "random", null, null, DateSource.NONE, "en", text.toString(), none ? List.of() : sentences);
  }

  private static Findings findings(String text, Random random) {
    List<Proposal> proposals = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    List<Deadline> deadlines = new ArrayList<>();
    List<Casualty> casualties = new ArrayList<>();
    List<NotCounted> notCounted = new ArrayList<>();
    for (int i = 1; i <= random.nextInt(8); i++) {
      proposals.add(proposal(i, text, random));
      conditions.add(condition(i, text, random));
      deadlines.add(deadline(i, text, random));
      casualties.add(casualty(i, text, random));
      notCounted.add(
          new NotCounted(
              "N" + i, span(text, random), Category.CASUALTY, i == 1 ? null : "no-" + i % 3, "r"));
    }
    return new Findings(proposals, conditions, deadlines, casualties, notCounted);
  }

  private static Proposal proposal(int i, String text, Random random) {
    return new Proposal(
        "P" + i,
        span(text, random),
        span(text, random),
        maybe(text, random),
        actor(text, random),
        actor(text, random),
        one(ProposalKind.values(), random),
        one(ProposalStatus.values(), random),
        one(Factuality.values(), random),
        random.nextInt(6) == 0 ? span(text, random) : null,
        sources(text, random),
        null,
        "r");
  }

  private static Condition condition(int i, String text, Random random) {
    return new Condition(
        "C" + i,
        span(text, random),
        span(text, random),
        maybe(text, random),
        one(Polarity.values(), random),
        one(ConditionKind.values(), random),
        one(ConditionStatus.values(), random),
        maybe(text, random),
        actor(text, random),
        null,
        null,
        one(Factuality.values(), random),
        sources(text, random),
        "r");
  }

  private static Deadline deadline(int i, String text, Random random) {
    String value = random.nextBoolean() ? "PT48H" : "2016-0" + (1 + random.nextInt(3));
    return new Deadline(
        "D" + i,
        span(text, random),
        value,
        random.nextBoolean() ? null : "2016-08-01",
        one(Relation.values(), random),
        one(DeadlineStatus.values(), random),
        one(Factuality.values(), random),
        i > 1 && random.nextInt(4) == 0 ? "D1" : null,
        null,
        maybe(text, random),
        null,
        sources(text, random),
        "r");
  }

  private static Casualty casualty(int i, String text, Random random) {
    Long value = random.nextInt(4) == 0 ? null : (long) random.nextInt(4);
    Long upper = value == null ? null : value + random.nextInt(2);
    boolean part = i > 1 && random.nextInt(5) == 0;
    boolean older = !part && i > 1 && random.nextInt(5) == 0;
    return new Casualty(
        "K" + i,
        span(text, random),
        one(CasualtyKind.values(), random),
        value,
        random.nextBoolean() ? value : null,
        random.nextBoolean() ? upper : null,
        one(Modifier.values(), random),
        maybe(text, random),
        one(Factuality.values(), random),
        one(Scope.values(), random),
        part ? "K1" : null,
        older ? "K1" : null,
        null,
        sources(text, random),
        "r");
  }

  private static List<Span> sources(String text, Random random) {
    return random.nextBoolean() ? List.of() : List.of(span(text, random));
  }

  private static Actor actor(String text, Random random) {
    String name = random.nextInt(3) == 0 ? "The Name" : null;
    return random.nextBoolean() ? null : new Actor(span(text, random), name);
  }

  private static Span maybe(String text, Random random) {
    return random.nextInt(4) == 0 ? null : span(text, random);
  }

  private static Span span(String text, Random random) {
    int begin = random.nextInt(text.length());
    return Span.of(text, begin, Math.min(text.length(), begin + random.nextInt(60)));
  }

  private static <T> T one(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
