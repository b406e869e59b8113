package io.github.uimabrief.app;

import io.github.uimabrief.engine.SpeedRatio;
import io.github.uimabrief.io.Inputs;
import io.github.uimabrief.io.Source;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code brief benchmark}: what the chain costs as a multiple of segmentation. */
@Command(
    name = "benchmark",
    description = {
      "Measures what the whole chain costs as a multiple of DKPro's segmentation alone.",
      "CPU time of one thread in one warmed-up JVM, median of five alternating rounds; resetting"
          + " the CAS counts, reading files does not."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class BenchmarkCommand implements Callable<Integer> {

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "language of the documents (default: ${DEFAULT-VALUE})")
  private String language;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "a .txt, .jsonl or .xmi file, a folder of them, or - for standard input")
  private List<String> inputs;

  private final Streams streams;

  BenchmarkCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    List<String> texts = texts();
    SpeedRatio.Result result = new SpeedRatio(texts, language).measure();
    streams
        .out()
        .printf(
            Locale.ROOT,
            "texts %d%nsegmentation %.0f ms%nchain %.0f ms%nratio %.2f%n",
            texts.size(),
            result.segmentation(),
            result.chain(),
            result.ratio());
    return CommandLine.ExitCode.OK;
  }

  private List<String> texts() {
    try (Stream<Source> sources = new Inputs(streams.in()).read(inputs)) {
      return sources
          .filter(Source.Readable.class::isInstance)
          .map(source -> ((Source.Readable) source).text())
          .toList();
    }
  }
}
