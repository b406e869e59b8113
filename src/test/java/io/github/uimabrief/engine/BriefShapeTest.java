package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.PublicationDate;
import io.github.uimabrief.model.Section;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Briefs of real texts keep their measures, and their lines read as sentences. */
class BriefShapeTest {

  private static final int STEP = 23;
  private static final int WORDS = 180;
  private static final int LINES = 12;
  private static final int BOTTOM_WORDS = 50;
  private static final Pattern CITED = Pattern.compile("\\[[PCDK]\\d+(?: [PCDK]\\d+)*]\\.?");
  private static final Pattern STOPPED = Pattern.compile("[.!?…][\"”]?$");

  @Test
  void keepsItsMeasures() throws Exception {
    try (BriefEngine engine = BriefEngine.open("en")) {
      for (String text : CorpusSample.every(STEP)) {
        Brief brief = engine.summarize(article(text));
        List<String> lines = lines(brief);
        int words =
            Stream.concat(lines.stream(), Stream.of(brief.bottomLine()))
                .mapToInt(BriefShapeTest::words)
                .sum();
        assertThat(words).as(brief.bottomLine()).isLessThanOrEqualTo(WORDS);
        assertThat(lines.size() + 1).as(brief.bottomLine()).isLessThanOrEqualTo(LINES);
        assertThat(words(brief.bottomLine())).isLessThanOrEqualTo(BOTTOM_WORDS);
        assertThat(CITED.matcher(brief.bottomLine()).results().count())
            .as(brief.bottomLine())
            .isLessThanOrEqualTo(2);
        assertThat(lines).allSatisfy(BriefShapeTest::readsAsSentence);
        readsAsSentence(brief.bottomLine());
      }
    }
  }

  private static void readsAsSentence(String line) {
    assertThat(line).matches(STOPPED.asPredicate(), "ends with a stop");
    assertThat(line).matches(BriefShapeTest::isCapital, "begins with a capital");
    assertThat(count(line, '“')).as(line).isEqualTo(count(line, '”'));
    assertThat(count(line, '(')).as(line).isEqualTo(count(line, ')'));
    assertThat(count(line, '"') % 2).as(line).isZero();
    assertThat(line).doesNotContain("\n", "  ");
  }

  private static boolean isCapital(String line) {
    int first = line.codePoints().filter(Character::isLetterOrDigit).findFirst().orElse('?');
    return !Character.isLowerCase(first);
  }

  private static long count(String line, char mark) {
    return line.chars().filter(c -> c == mark).count();
  }

  private static int words(String line) {
    return line.split("\\s+").length;
  }

  private static List<String> lines(Brief brief) {
    return brief.lines().stream()
        .filter(line -> line.section().compareTo(Section.NOT_COUNTED) < 0)
        .map(Line::text)
        .toList();
  }

  private static Article article(String text) {
    return new Article("corpus", null, text, new PublicationDate(null, DateSource.NONE), "en");
  }
}
