package io.github.uimabrief.io;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.uimabrief.io.Source.Readable;
import io.github.uimabrief.io.Source.Unreadable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InputsTest {

  @TempDir private Path folder;

  @Test
  void aTitleStandsOnTheFirstLineBeforeABlankOneAndStaysInTheText() throws IOException {
    Readable document = readable(write("a.txt", "The title\r\n \r\nThe text.\r\n"));
    assertThat(document.id()).isEqualTo("a");
    assertThat(document.title()).isEqualTo("The title");
    assertThat(document.text()).isEqualTo("The title\r\n \r\nThe text.\r\n");
    assertThat(document.date()).isNull();
    assertThat(document.language()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "One line",
        "One line\n\n",
        "One\r\nTwo\r\n\r\nThree",
        "\nOne\n\nTwo",
        " \n\nA"
      })
  void elsewhereThereIsNoTitle(String text) throws IOException {
    Readable document = readable(write("a.txt", text));
    assertThat(document.title()).isNull();
    assertThat(document.text()).isEqualTo(text);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    assertThat(readable(write("a.txt", "\uFEFFT\n\nBody\uFEFF")).text())
        .isEqualTo("T\n\nBody\uFEFF");
    assertThat(readable(write("b.jsonl", "\uFEFF{\"id\":\"1\",\"text\":\"t\"}")).text())
        .isEqualTo("t");
  }

  @Test
  void malformedUtf8NamesTheByteAndTheCure() throws IOException {
    Path file = folder.resolve("latin.txt");
    Files.write(file, "Zürich".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(unreadable(file.toString()))
        .isEqualTo(
            new Unreadable(
                "latin", file + ": no UTF-8 at byte 1; convert it to UTF-8 and try again"));
  }

  @Test
  void aJsonLineMayStateTitleDateAndLanguage() throws IOException {
    Readable document =
        readable(
            write(
                "a.jsonl",
                "{\"id\":7,\"x\":{\"y\":[1]},\"text\":\"t\\uD83D\",\"title\":\"T\","
                    + "\"date\":\"2031-02-20\",\"language\":\"en\"}"));
    assertThat(document.id()).isEqualTo("7");
    assertThat(document.text()).isEqualTo("t\uD83D");
    assertThat(document.title()).isEqualTo("T");
    assertThat(document.date()).isEqualTo(LocalDate.of(2031, 2, 20));
    assertThat(document.language()).isEqualTo("en");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "{\"id\":\"x\"                                   ! x   ! broken JSON at column",
        "{\"id\":\"x\"}                                  ! x   ! no field \"text\"",
        "{\"id\":\"x\",\"text\":null}                    ! x   ! no field \"text\"",
        "{\"id\":\"x\",\"text\":[1]}                     ! x   ! \"text\" must be a string",
        "{\"text\":\"t\",\"text\":\"u\"}                 ! a:2 ! broken JSON",
        "{\"text\":\"t\"} {}                             ! a:2 ! something follows",
        "[1]                                             ! a:2 ! no JSON object",
        "no                                              ! a:2 ! broken JSON",
      })
  void aBrokenLineIsOneFailureAndTheRestGoesOn(String line, String id, String problem)
      throws IOException {
    String good = "{\"id\":\"good\",\"text\":\"t\"}\n";
    String file = write("a.jsonl", good + line + "\n\n  \r\n" + good);
    List<Source> sources = read(file);
    assertThat(sources).extracting(Source::id).containsExactly("good", id, "good");
    assertThat(((Unreadable) sources.get(1)).message())
        .startsWith(file + ", line 2: ")
        .contains(problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-02-30", "20 Feb 2031", "2031-02", "2031?", ""})
  void aDateThatNamesNoDayIsLeftAsideWithANote(String date) throws IOException {
    String file = write("a.jsonl", "{\"text\":\"t\",\"date\":\"" + date + "\"}");
    Readable document = readable(file);
    assertThat(document.date()).isNull();
    assertThat(document.note())
        .startsWith(file + ", line 1: no day: \"" + date + "\"")
        .contains("YYYY-MM-DD");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-02-20T09:30:00Z", "2031-02-20 09:30"})
  void theTimeOfDayBehindADateIsPassedOver(String date) throws IOException {
    Readable document = readable(write("a.jsonl", "{\"text\":\"t\",\"date\":\"" + date + "\"}"));
    assertThat(document.date()).isEqualTo(LocalDate.of(2031, 2, 20));
    assertThat(document.note()).isNull();
  }

  @Test
  void aLineThatIsNoUtf8IsOneFailure() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.write(
        file, "{\"text\":\"\u00E4\"}\n{\"text\":\"b\"}".getBytes(StandardCharsets.ISO_8859_1));
    List<Source> sources = read(file.toString());
    assertThat(sources.get(0)).isInstanceOf(Unreadable.class);
    assertThat(sources.get(1)).isInstanceOf(Readable.class);
    assertThat(sources).hasSize(2);
  }

  @Test
  void aFolderIsReadInTheOrderOfItsNames() throws IOException {
    Files.createDirectories(folder.resolve("b/deep"));
    write("c.TXT", "c");
    write("b/deep/z.txt", "z");
    write("b/2.jsonl", "{\"text\":\"one\"}\n{\"id\":\"two\",\"text\":\"two\"}");
    write("a.txt", "a");
    write("ignored.md", "no");
    assertThat(read(folder.toString()))
        .extracting(Source::id)
        .containsExactly("a", "b/2:1", "two", "b/deep/z", "c");
  }

  @Test
  void whatIsNotThereOrNotKnownIsAFailure() throws IOException {
    Files.createDirectory(folder.resolve("empty"));
    assertThat(unreadable(folder.resolve("none.txt").toString()).message())
        .contains("no such file");
    assertThat(unreadable(write("a.pdf", "x")).message()).contains("convert or rename");
    assertThat(unreadable(folder.resolve("empty").toString()).message()).contains("no .txt");
  }

  @Test
  void aDashIsTheStandardInput() {
    byte[] text = "Title\n\nText".getBytes(StandardCharsets.UTF_8);
    try (Stream<Source> sources = new Inputs(new ByteArrayInputStream(text)).read(List.of("-"))) {
      Readable document = (Readable) sources.findFirst().orElseThrow();
      assertThat(document.id()).isEqualTo("stdin");
      assertThat(document.title()).isEqualTo("Title");
    }
  }

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private Readable readable(String input) {
    return (Readable) read(input).get(0);
  }

  private Unreadable unreadable(String input) {
    List<Source> sources = read(input);
    assertThat(sources).hasSize(1);
    return (Unreadable) sources.get(0);
  }

  private static List<Source> read(String input) {
    try (Stream<Source> sources =
        new Inputs(new ByteArrayInputStream(new byte[0])).read(List.of(input))) {
      return sources.toList();
    }
  }
}
