package io.github.uimabrief.app;

import io.github.uimabrief.io.Inputs;
import io.github.uimabrief.io.IsoDate;
import io.github.uimabrief.io.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code brief summarize}: one brief per document, in input order. */
@Command(
    name = "summarize",
    description = "Writes a brief of each document, in input order.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every document has its brief", "1:a document failed", "2:bad usage"})
final class SummarizeCommand implements Callable<Integer> {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private OutputFormat format;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      converter = DateOption.class,
      description = "publication date of all documents, before any they state themselves")
  private LocalDate date;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "language of documents that state none (default: ${DEFAULT-VALUE})")
  private String language;

  @Option(
      names = "--include",
      paramLabel = "PART",
      split = ",",
      description = "more for the JSON forms: ${COMPLETION-CANDIDATES} (of the whole text)")
  private Set<Extra> extras = EnumSet.noneOf(Extra.class);

  @Option(names = "--out", paramLabel = "PATH", description = "file for the result")
  private Path out;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "a .txt, .jsonl or .xmi file, a folder of them, or - for standard input")
  private List<String> inputs;

  @Spec private CommandSpec spec;

  private final InputStream standardInput;
  private final OutputStream standardOutput;
  private final PrintStream messages;

  SummarizeCommand(InputStream in, OutputStream out, PrintStream messages) {
    this.standardInput = in;
    this.standardOutput = out;
    this.messages = messages;
  }

  @Override
  public Integer call() throws IOException {
    if (!extras.isEmpty() && !format.isJson()) {
      throw new CommandLine.ParameterException(
          spec.commandLine(), "--include needs --format json or jsonl");
    }
    if (out == null) {
      return summarize(standardOutput);
    }
    try (OutputStream file = open()) {
      return summarize(file);
    }
  }

  private int summarize(OutputStream target) throws IOException {
    try (Analysis analysis = new Analysis(language, date, extras);
        Stream<Source> sources = new Inputs(standardInput).read(inputs)) {
      Run run = new Run(analysis, format.renderer(), target, messages);
      sources.forEach(run::add);
      return run.end() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
  }

  private OutputStream open() {
    try {
      if (isInput(out.toAbsolutePath().normalize())) {
        throw usage("would be read as an input; choose another place");
      }
      return Files.newOutputStream(out);
    } catch (IOException e) {
      throw usage("cannot be written; choose another place");
    }
  }

  private boolean isInput(Path file) {
    return inputs.stream()
        .filter(input -> !input.equals(Inputs.STANDARD_INPUT))
        .anyMatch(input -> file.startsWith(Path.of(input).toAbsolutePath().normalize()));
  }

  private CommandLine.ParameterException usage(String problem) {
    return new CommandLine.ParameterException(spec.commandLine(), "--out " + out + " " + problem);
  }

  /** Reads a date, or says how to write one. */
  static final class DateOption implements CommandLine.ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String value) {
      try {
        return IsoDate.parse(value);
      } catch (java.time.DateTimeException e) {
        throw new CommandLine.TypeConversionException("no date of the form YYYY-MM-DD: " + value);
      }
    }
  }
}
