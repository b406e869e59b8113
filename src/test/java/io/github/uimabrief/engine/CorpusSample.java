package io.github.uimabrief.engine;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;

/** Texts of the news corpus that may lie beside the checkout; a test without it is skipped. */
final class CorpusSample {

  private static final Path CORPUS = Path.of("../shared/corpus/news.jsonl");

  private CorpusSample() {}

  /** Every {@code step}-th text. */
  static List<String> every(int step) throws IOException {
    Assumptions.assumeTrue(Files.exists(CORPUS), "no corpus beside this checkout");
    ObjectMapper json = new ObjectMapper();
    List<String> lines = Files.readAllLines(CORPUS);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += step) {
      texts.add(json.readTree(lines.get(i)).get("text").asText());
    }
    return texts;
  }
}
