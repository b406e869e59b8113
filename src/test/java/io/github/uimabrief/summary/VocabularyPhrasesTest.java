package io.github.uimabrief.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.ConditionStatus;
import io.github.uimabrief.model.DeadlineStatus;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Relation;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every value of a closed vocabulary that a brief shows has a phrase. */
class VocabularyPhrasesTest {

  static Stream<String> keys() {
    return Stream.of(
            keys("status.", ProposalStatus.values()),
            keys("status.", ConditionStatus.values()),
            keys("status.", DeadlineStatus.values()),
            keys("kind.", ProposalKind.values()),
            keys("kind.a.", ProposalKind.values()),
            keys("relation.", Relation.values()),
            keys("toll.", CasualtyKind.values()),
            keys("toll.label.", CasualtyKind.values()))
        .flatMap(k -> k)
        .distinct();
  }

  private static Stream<String> keys(String prefix, Code[] values) {
    return Arrays.stream(values).map(v -> prefix + v.code());
  }

  @ParameterizedTest
  @MethodSource("keys")
  void hasAPhrase(String key) {
    assertThat(Sample.PHRASES.format(key, "x")).isNotBlank();
  }
}
