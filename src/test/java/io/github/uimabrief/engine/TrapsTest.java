package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Item;
import io.github.uimabrief.model.NotCounted;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What looks like a figure or a deadline is told under "not counted", with its reason. */
class TrapsTest {

  private static FindingsChain chain;

  @BeforeAll
  static void open() throws Exception {
    chain = new FindingsChain();
  }

  @AfterAll
  static void close() {
    chain.close();
  }

  @ParameterizedTest
  @MethodSource("traps")
  void aTrapIsSilentAndHasItsReason(Trap trap) throws Exception {
    Findings findings = chain.find(trap.text());
    assertThat(items(findings, trap.category()).filter(item -> !trap.other())).isEmpty();
    assertThat(items(findings, trap.category()).map(item -> item.span().text()))
        .doesNotContain(trap.looksLikeOne());
    assertThat(findings.notCounted())
        .filteredOn(miss -> miss.category() == trap.category())
        .filteredOn(miss -> miss.span().text().equals(trap.looksLikeOne()))
        .extracting(NotCounted::reason)
        .contains(trap.reason());
  }

  static List<Trap> traps() throws IOException {
    try (InputStream rows = TrapsTest.class.getResourceAsStream("/traps.txt")) {
      return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.startsWith("#"))
          .map(Trap::of)
          .toList();
    }
  }

  private static Stream<? extends Item> items(Findings findings, Category category) {
    return category == Category.CASUALTY
        ? findings.casualties().stream()
        : findings.deadlines().stream();
  }

  /** A sentence, what in it looks like an item, and whether it holds another item of the kind. */
  record Trap(Category category, String reason, String text, String looksLikeOne, boolean other) {

    static Trap of(String row) {
      String[] cells = row.split(" \\| ");
      String category = cells[0].replace("*", "");
      String marked = cells[2];
      return new Trap(
          Code.of(Category.class, category),
          cells[1],
          marked.replaceAll("[\\[\\]]", ""),
          marked.substring(marked.indexOf('[') + 1, marked.indexOf(']')),
          cells[0].startsWith("*"));
    }
  }
}
