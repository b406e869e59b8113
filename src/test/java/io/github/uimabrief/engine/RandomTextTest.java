package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.Span;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/**
 * Whatever the text, the chain does not throw, its offsets are valid and its answer is the same.
 */
class RandomTextTest {

  private static final List<String> PIECES =
      List.of(
          "killed",
          "wounded",
          "at least",
          "12",
          "1,000,000",
          "two dozen",
          "people",
          "soldiers",
          ".",
          ",",
          "\n\n",
          "\n",
          "\"",
          "“",
          "”",
          "(",
          ")",
          "--",
          "'s",
          "if",
          "unless",
          "provided that",
          "by Aug. 1",
          "within",
          "48 hours",
          "U.N.",
          "urged",
          "proposed",
          "offer",
          "to",
          "the",
          "Monday",
          "said",
          "plan",
          "\uD83D\uDE00",
          "\uD800",
          "\u0000",
          "\u202E",
          "é",
          "中文",
          "�",
          "death toll",
          "rose",
          "from",
          "no one",
          "3.5",
          "%",
          "$",
          "9/11",
          "2016-07-15",
          "a",
          "of");

  private static BriefEngine engine;

  @BeforeAll
  static void open() throws Exception {
    engine = BriefEngine.open("en");
  }

  @AfterAll
  static void close() {
    engine.close();
  }

  @RepeatedTest(200)
  void randomPiecesAreSurvived(RepetitionInfo round) throws Exception {
    Random random = new Random(round.getCurrentRepetition());
    String text =
        random
            .ints(random.nextInt(120), 0, PIECES.size())
            .mapToObj(PIECES::get)
            .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
    check(text);
  }

  @Test
  void emptyAndBlankTextsAreSurvived() throws Exception {
    check("");
    check(" \n\t ");
  }

  private static void check(String text) throws Exception {
    Article article = new Article("random", null, text, null, "en");
    Brief first = engine.summarize(article);
    Brief second = engine.summarize(article);
    assertThat(second).isEqualTo(first);
    spans(first)
        .forEach(
            span ->
                assertThat(text.substring(span.begin(), span.end()))
                    .isNotBlank()
                    .isEqualTo(span.text()));
  }

  private static Stream<Span> spans(Brief brief) {
    Stream<? extends Item> items =
        Stream.of(
                brief.findings().proposals(),
                brief.findings().conditions(),
                brief.findings().deadlines(),
                brief.findings().casualties())
            .flatMap(List::stream);
    return Stream.concat(
        items.map(Item::span), brief.findings().notCounted().stream().map(n -> n.span()));
  }
}
