package io.github.uimabrief.lang;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.RuleBasedNumberFormat;
import io.github.uimabrief.lang.NumberWords.Form;
import io.github.uimabrief.lang.NumberWords.Match;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "12; 12; DIGITS",
        "12,000; 12000; DIGITS",
        "12 000; 12000; DIGITS",
        "1\u202f234\u202f567; 1234567; DIGITS",
        "12,34,567; 1234567; DIGITS",
        "2.5 million; 2500000; DIGITS",
        "2.5-million; 2500000; DIGITS",
        "1.2m; 1200000; DIGITS",
        "30k; 30000; DIGITS",
        "3bn; 3000000000; DIGITS",
        "13 lakh; 1300000; DIGITS",
        "2014; 2014; YEAR",
        "2000 billion; 2000000000000; DIGITS",
        "12.000; 12.000; DECIMAL",
        "2.5; 2.5; DECIMAL",
        "one and a half; 1.5; DECIMAL",
        "twelve; 12; SPELLED",
        "TWENTY-THREE; 23; SPELLED",
        "twenty three; 23; SPELLED",
        "nineteen eighty-four; 1984; YEAR",
        "twenty sixteen; 2016; YEAR",
        "two hundred and fifty thousand; 250000; SPELLED",
        "two hundred and two thousand; 202000; SPELLED",
        "a hundred; 100; SPELLED",
        "a hundred and one; 101; SPELLED",
        "a million; 1000000; SPELLED",
        "one million two thousand and three; 1002003; SPELLED",
        "half a million; 500000; SPELLED",
        "half-a-million; 500000; SPELLED",
        "half a dozen; 6; SPELLED",
        "half-dozen; 6; SPELLED",
        "two and a half million; 2500000; SPELLED",
        "a million and a half; 1500000; SPELLED",
        "a quarter of a million; 250000; SPELLED",
        "three quarters of a million; 750000; SPELLED",
        "dozen; 12; SPELLED",
        "a dozen; 12; SPELLED",
        "two dozen; 24; SPELLED",
        "three dozens; 36; SPELLED",
        "a couple; 2; SPELLED",
        "a couple of hundred; 200; SPELLED",
        "a couple dozen; 24; SPELLED",
        "fifteen hundred; 1500; SPELLED",
        "zero; 0; SPELLED",
        "3 hundred and 21; 321; DIGITS",
        "4 thousand 3 hundred and 21; 4321; DIGITS",
        "$3.5 million; 3500000; MONEY",
        "£20; 20; MONEY",
        "12%; 12; PERCENT",
        "12th; 12; ORDINAL",
        "first; 1; ORDINAL",
        "twenty-third; 23; ORDINAL",
        "two hundredth; 200; ORDINAL",
        "two thirds; 0.6666666666666667; FRACTION",
        "two-thirds; 0.6666666666666667; FRACTION",
        "one third; 0.3333333333333333; FRACTION",
        "3/4; 0.75; FRACTION",
        "AK-47; ; ",
        "dozens; ; ",
        "hundreds; ; ",
        "million; ; ",
        "half; ; ",
        "a; ; ",
        "an hour; ; ",
        "007; ; ",
        "12km; ; ",
        "22,24,26; ; ",
        "1,3; ; ",
        "192.168.1.2; ; ",
        "5/17/2018; ; "
      })
  void readsTheWholePhrase(String phrase, String value, Form form) {
    Numbers numbers = Numbers.in(phrase);
    Match match = numbers.at(0);
    if (value == null) {
      assertThat(match).isNull();
    } else {
      assertThat(match.value()).isEqualByComparingTo(value);
      assertThat(match.form()).isEqualTo(form);
      assertThat(match.tokens()).isEqualTo(numbers.tokens());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 people | 12 | DIGITS",
        "two million and three million | two million | SPELLED",
        "3 hundred and 2 hundred | 3 hundred | DIGITS",
        "two hundred and thousands | two hundred | SPELLED",
        "two hundred first responders | two hundred | SPELLED",
        "one and two | one | SPELLED",
        "two thousand and 300 more | two thousand | SPELLED",
        "a quarter of the people | a quarter | FRACTION",
        "423 0000 | 423 | DIGITS",
        "1, 234 | 1 | DIGITS",
        "10-15 | 10 | DIGITS",
        "15-year-old | 15 | MODIFIER",
        "three-year-old | three | MODIFIER",
        "10,000-strong | 10,000 | MODIFIER",
        "fifty - two | fifty | SPELLED"
      })
  void stopsWhereTheNumberEnds(String phrase, String covered, Form form) {
    Numbers numbers = Numbers.in(phrase);
    Match match = numbers.at(0);
    assertThat(numbers.covered(0)).isEqualTo(covered);
    assertThat(match.form()).isEqualTo(form);
  }

  @Test
  void readsWhatIcuSpells() {
    var icu = new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
    Random random = new Random(7);
    LongStream.concat(
            LongStream.rangeClosed(0, 2000),
            LongStream.generate(() -> random.nextLong(1_000_001)).limit(4000))
        .forEach(
            number -> {
              Numbers numbers = Numbers.in(icu.format(number));
              Match match = numbers.at(0);
              assertThat(match.value()).as(icu.format(number)).isEqualByComparingTo("" + number);
              assertThat(match.tokens()).isEqualTo(numbers.tokens());
            });
  }
}
