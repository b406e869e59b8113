package io.github.uimabrief.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PublicationDateTest {

  private static final LocalDate OPTION = LocalDate.of(2016, 7, 13);
  private static final LocalDate METADATA = LocalDate.of(2016, 7, 14);
  private static final LocalDate DATELINE = LocalDate.of(2016, 7, 15);

  @Test
  void takesTheOptionThenTheMetadataThenTheDateline() {
    assertThat(PublicationDate.of(OPTION, METADATA, DATELINE))
        .isEqualTo(new PublicationDate(OPTION, DateSource.OPTION));
    assertThat(PublicationDate.of(null, METADATA, DATELINE))
        .isEqualTo(new PublicationDate(METADATA, DateSource.METADATA));
    assertThat(PublicationDate.of(null, null, DATELINE))
        .isEqualTo(new PublicationDate(DATELINE, DateSource.DATELINE));
  }

  @Test
  void inventsNothing() {
    assertThat(PublicationDate.of(null, null, null)).isEqualTo(PublicationDate.UNKNOWN);
  }
}
