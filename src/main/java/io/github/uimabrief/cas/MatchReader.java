package io.github.uimabrief.cas;

import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.type.cue.NearMiss;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.uima.jcas.tcas.Annotation;

/** Turns what the rules marked in their space into findings with the host's offsets. */
public final class MatchReader {

  private MatchReader() {}

  /**
   * All findings in the space, still without ids and links.
   *
   * @param publication the publication date of the text, or null
   */
  public static Findings read(RuleSpace space, String host, LocalDate publication) {
    SentenceContext context = new SentenceContext(space, host);
    DeadlineReader deadlines = new DeadlineReader(space, context, publication);
    StatementReader statements = StatementReader.read(space, context);
    return new Findings(
        statements.proposals(),
        statements.conditions(),
        deadlines.deadlines(),
        CasualtyReader.read(space, context, publication),
        Stream.of(
                context.nearMisses().stream()
                    .filter(miss -> miss.getReason() != null) // without one, not worth telling
                    .map(miss -> near(miss, context)),
                deadlines.misses().stream(),
                statements.refused().stream())
            .flatMap(found -> found)
            .distinct() // a rule may find one place in several ways
            .toList());
  }

  private static NotCounted near(NearMiss miss, SentenceContext context) {
    return new NotCounted(
        null,
        context.span(miss),
        Code.of(Category.class, miss.getCategory()),
        miss.getReason(),
        miss.getRule());
  }

  /**
   * The matches that stand: not guarded, and where two stand on one anchor the one that an earlier,
   * more specific rule made.
   */
  static <T extends Annotation> List<T> standing(
      List<T> matches, Function<T, Annotation> anchor, SentenceContext context, Category category) {
    List<T> standing = new ArrayList<>();
    for (T match : matches) {
      Annotation place = anchor.apply(match);
      if (!context.isGuarded(place, category.code())
          && standing.stream().noneMatch(other -> overlap(anchor.apply(other), place))) {
        standing.add(match);
      }
    }
    return standing;
  }

  private static boolean overlap(Annotation a, Annotation b) {
    return a.getBegin() < b.getEnd() && b.getBegin() < a.getEnd();
  }
}
