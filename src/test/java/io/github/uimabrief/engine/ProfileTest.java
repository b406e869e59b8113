package io.github.uimabrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.uimabrief.model.Casualty;
import org.junit.jupiter.api.Test;

/** Another profile of vague numbers takes the place of the language's own by its name. */
class ProfileTest {

  private static final String TEXT =
      "The blast killed dozens of people and injured several others.";

  @Test
  void theLanguagesOwnProfileIsTheDefault() throws Exception {
    assertThat(bounds()).containsExactly(12L, 3L);
  }

  @Test
  void aNamedProfileTakesItsPlace() throws Exception {
    assertThat(bounds(FindingAnnotator.PARAM_PROFILE, "plural")).containsExactly(24L, 3L);
  }

  @Test
  void anUnknownProfileIsRefused() {
    assertThatThrownBy(() -> bounds(FindingAnnotator.PARAM_PROFILE, "nobody"))
        .hasStackTraceContaining("nobody");
  }

  private static Iterable<Long> bounds(Object... parameters) throws Exception {
    FindingsChain chain = new FindingsChain(parameters);
    try {
      return chain.find(TEXT).casualties().stream().map(Casualty::lower).toList();
    } finally {
      chain.close();
    }
  }
}
