package io.github.uimabrief.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  private static final Datelines ENGLISH = Datelines.load("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MOSCOW, July 14 (AP) --                     | The envoy came.      |
          MOSCOW, July 14, 2016 (AP) --               | The envoy came.      | 2016-07-14
          GENEVA (Reuters) -                          | The envoy came.      |
          KABUL, Afghanistan (AP) —                   | Troops came.         |
          KABUL, Afghanistan (Jan. 25, 2013)          | \\nDuring a raid ... | 2013-01-25
          KABUL, Afghanistan (Sept. 1) -              | Troops came.         |
          Paris, 3 March 2016 –                       | The envoy came.      | 2016-03-03
          NEW YORK, Thursday, 14 July 2016 -          | “We go,” he said.    | 2016-07-14
          St. Petersburg, July 4th, 2016 –            | They met.            | 2016-07-04
          WASHINGTON, July 14, 2016 /PRWire/ --       | A firm said so.      | 2016-07-14
          Washington, D.C.\\nJuly 15, 2016            | \\n\\nThe envoy came. | 2016-07-15
          Brussels, 14 July 2016                      | \\nThe envoy came.   | 2016-07-14
          Sunday, October 18, 2020                    | \\nThe envoy came.   | 2020-10-18
          GENEVA, 2016-07-14 –                        | The envoy came.      | 2016-07-14
          BAGHDAD -                                   | Troops came.         |
          PAKTIKA PROVINCE, Afghanistan –             | Troops came.         |
          OSLO, Feb. 30, 2016 -                       | No such day.         |
          """)
  void findsWhereAndWhen(String dateline, String body, LocalDate date) {
    String written = dateline.replace("\\n", "\n");
    String text = "A title\n\n" + written + " " + body.replace("\\n", "\n");

    assertThat(ENGLISH.find(text, 7)).contains(new Dateline(9, 9 + written.length(), date));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The envoy came on July 14, 2016 to Geneva.",
        "Moscow, July 14, is a day of rest.",
        "The talks – the third this year – began.",
        "Geneva (the seat of the talks) - a city - is calm.",
        "NATO – the alliance – met.",
        "U.S. - Benin ties grow.",
        "COVID-19 – Where we stand",
        "MR PRICE: Well – I do not know.",
        "Operational Update of the Joint Command, Jan. 10, 2011 and more",
        "In Moscow, July 14 (Thursday) was quiet.",
      })
  void findsNoneIn(String text) {
    assertThat(ENGLISH.find(text, 0)).isEmpty();
  }

  @Test
  void looksPastTheLinesOfARelease() {
    String head =
        "ISAF Joint Command - Afghanistan\u20282011-01-S-115\u2028For Release\u2028\u00a0";
    Optional<Dateline> found = ENGLISH.find(head + "\u2028KABUL (Jan. 10, 2011) – Troops", 0);

    assertThat(found.map(Dateline::date)).contains(LocalDate.of(2011, 1, 10));
  }

  @Test
  void looksNoFurtherThanTheFirstParagraph() {
    assertThat(ENGLISH.find("They came and left. ".repeat(10) + "\n\nOSLO (AP) - It", 0)).isEmpty();
  }

  @Test
  void readsRandomTextWithoutFailing() {
    String[] pieces = {
      "MOSCOW", "Oslo", ", ", " ", "July", "14", "2016", "(", "AP", ")", "--", "\n"
    };
    Random random = new Random(7);
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n >= 0; n--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      ENGLISH
          .find(text.toString(), 0)
          .ifPresent(d -> assertThat(d.end()).isBetween(d.begin() + 1, text.length()));
    }
  }
}
