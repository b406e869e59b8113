package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.ConditionStatus;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.DeadlineStatus;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Polarity;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Relation;
import io.github.uimabrief.model.Sentence;
import io.github.uimabrief.model.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The linker on gold items against gold links; skipped where the gold is not at hand. */
class GoldLinksTest {

  private static final Path GOLD = Path.of("..", "shared", "gold");
  private static final double RECALL = 0.80;
  private static final double PRECISION = 0.85;

  @Test
  void makesTheLinks() throws IOException {
    assumeTrue(Files.isDirectory(GOLD), "no gold at hand");
    int wanted = 0;
    int made = 0;
    int right = 0;
    for (String name : List.of("news-dev", "events-dev", "phenomena-dev")) {
      for (String line : Files.readAllLines(GOLD.resolve(name + ".jsonl"))) {
        JsonNode gold = new ObjectMapper().readTree(line);
        Set<List<String>> links = new HashSet<>();
        gold.path("links").forEach(l -> links.add(List.of(text(l, "from"), text(l, "to"))));
        Set<List<String>> told = told(gold);
        wanted += links.size();
        made += told.size();
        told.retainAll(links);
        right += told.size();
      }
    }
    assertThat((double) right / wanted).as("recall").isGreaterThanOrEqualTo(RECALL);
    assertThat((double) right / made).as("precision").isGreaterThanOrEqualTo(PRECISION);
  }

  private static Set<List<String>> told(JsonNode gold) {
    Findings linked = new Linker(Sample.WORDS).link(document(text(gold, "text")), findings(gold));
    Set<List<String>> told = new HashSet<>();
    linked.conditions().forEach(c -> told.add(pair(c.id(), c.target())));
    linked.deadlines().forEach(d -> told.add(pair(d.id(), d.target())));
    told.removeIf(List::isEmpty);
    return told;
  }

  private static List<String> pair(String from, String to) {
    return to == null ? List.of() : List.of(from, to);
  }

  /** Sentences by the JDK's iterator and line ends: near enough for distances. */
  private static Document document(String text) {
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(text);
    List<Sentence> sentences = new ArrayList<>();
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (!text.substring(begin, end).strip().matches("(?s).*\\b\\p{Lu}\\p{Ll}{0,3}\\.")) {
        sentences.add(new Sentence(begin, end, Sentence.Part.BODY));
        begin = end;
      }
    }
    sentences.add(new Sentence(begin, text.length(), Sentence.Part.BODY));
    return new Document("gold", null, null, DateSource.NONE, "en", text, sentences);
  }

  private static Findings findings(JsonNode gold) {
    String text = text(gold, "text");
    List<Proposal> proposals = new ArrayList<>();
    gold.path("proposals").forEach(p -> proposals.add(proposal(p, text)));
    List<Condition> conditions = new ArrayList<>();
    gold.path("conditions").forEach(c -> conditions.add(condition(c, text)));
    List<Deadline> deadlines = new ArrayList<>();
    gold.path("deadlines").forEach(d -> deadlines.add(deadline(d, text)));
    return new Findings(proposals, conditions, deadlines, List.of(), List.of());
  }

  private static Proposal proposal(JsonNode gold, String text) {
    Span cue = span(gold.get("cue"), text);
    Span content = span(gold.get("content"), text);
    return new Proposal(
        text(gold, "id"),
        cue,
        cue,
        content,
        actor(gold, "proposer", text, cue),
        null,
        code(ProposalKind.class, gold, "kind"),
        code(ProposalStatus.class, gold, "status"),
        Factuality.ASSERTED,
        null,
        List.of(),
        null,
        "gold");
  }

  private static Condition condition(JsonNode gold, String text) {
    Span cue = span(gold.get("cue"), text);
    Span content = span(gold.get("content"), text);
    return new Condition(
        text(gold, "id"),
        cue,
        cue,
        content == null ? cue : content,
        code(Polarity.class, gold, "polarity"),
        code(ConditionKind.class, gold, "kind"),
        ConditionStatus.OPEN,
        find(text(gold, "consequent"), text, text.length()),
        actor(gold, "imposer", text, cue),
        null,
        null,
        Factuality.ASSERTED,
        List.of(),
        "gold");
  }

  private static Deadline deadline(JsonNode gold, String text) {
    return new Deadline(
        text(gold, "id"),
        span(gold, text),
        text(gold, "value"),
        text(gold, "due"),
        Relation.BY,
        DeadlineStatus.OPEN,
        Factuality.ASSERTED,
        null,
        null,
        null,
        null,
        List.of(),
        "gold");
  }

  private static Actor actor(JsonNode gold, String key, String text, Span near) {
    Span span = find(text(gold, key), text, near.begin());
    return span == null ? null : new Actor(span, null);
  }

  private static Span find(String words, String text, int before) {
    int begin = words == null ? -1 : text.lastIndexOf(words, before);
    return begin < 0 ? null : Span.of(text, begin, begin + words.length());
  }

  private static Span span(JsonNode gold, String text) {
    return gold == null || !gold.hasNonNull("begin")
        ? null
        : Span.of(text, gold.get("begin").asInt(), gold.get("end").asInt());
  }

  private static String text(JsonNode gold, String key) {
    return gold.hasNonNull(key) ? gold.get(key).asText() : null;
  }

  private static <E extends Enum<E> & Code> E code(Class<E> type, JsonNode gold, String key) {
    String code = text(gold, key);
    return code == null ? type.getEnumConstants()[0] : Code.of(type, code);
  }
}
