package io.github.uimabrief.app;

import io.github.uimabrief.io.Inputs;
import io.github.uimabrief.io.Source;
import io.github.uimabrief.render.Renderer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command that reads documents and writes one result. */
@Command(
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:every document has its brief", "1:a document failed", "2:bad usage"})
abstract class DocumentsCommand implements Callable<Integer> {

  @Mixin private DocumentOptions options;

  @Option(names = "--out", paramLabel = "PATH", description = "file for the result")
  private Path out;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "a .txt, .jsonl or .xmi file, a folder of them, or - for standard input")
  private List<String> inputs;

  @Spec private CommandSpec spec;

  private final Streams streams;

  DocumentsCommand(Streams streams) {
    this.streams = streams;
  }

  /** What writes the result. */
  abstract Renderer renderer(Terminal target);

  /** What the briefs hold beside what every brief holds. */
  Set<Extra> extras() {
    return EnumSet.noneOf(Extra.class);
  }

  /** The language of documents that state none. */
  String language() {
    return options.language();
  }

  @Override
  public Integer call() throws IOException {
    if (out == null) {
      return write(renderer(streams.terminal()), streams.out());
    }
    try (OutputStream file = open()) {
      return write(renderer(Terminal.none()), file);
    }
  }

  private int write(Renderer renderer, OutputStream target) throws IOException {
    try (Analysis analysis = new Analysis(options.language(), options.date(), extras());
        Stream<Source> sources = new Inputs(streams.in()).read(inputs)) {
      Run run = new Run(analysis, renderer, target, streams.err());
      sources.forEach(run::add);
      return run.end() == 0 ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }
  }

  private OutputStream open() {
    try {
      if (isInput(out.toAbsolutePath().normalize())) {
        throw usage("--out " + out + " would be read as an input; choose another place");
      }
      return Files.newOutputStream(out);
    } catch (IOException e) {
      throw usage("--out " + out + " cannot be written; choose another place");
    }
  }

  private boolean isInput(Path file) {
    return inputs.stream()
        .filter(input -> !input.equals(Inputs.STANDARD_INPUT))
        .anyMatch(input -> file.startsWith(Path.of(input).toAbsolutePath().normalize()));
  }

  /** Bad usage, told with the command's synopsis. */
  CommandLine.ParameterException usage(String problem) {
    return new CommandLine.ParameterException(spec.commandLine(), problem);
  }
}
