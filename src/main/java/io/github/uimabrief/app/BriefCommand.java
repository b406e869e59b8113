package io.github.uimabrief.app;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code brief}. */
@Command(
    name = "brief",
    description = "Writes short structured briefs of news texts.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    synopsisSubcommandLabel = "COMMAND")
public final class BriefCommand {

  private BriefCommand() {}

  /** Runs the program and ends with its status: 0, 1 if a document failed, 2 for bad usage. */
  public static void main(String[] args) {
    Logging.quiet();
    Terminal terminal = Terminal.of(System.getProperty(Terminal.COLUMNS), System.getenv());
    System.exit(run(new Streams(System.in, System.out, System.err, terminal), args));
  }

  /** Runs the program with the streams given, no terminal, and returns its exit status. */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return run(new Streams(in, out, err, Terminal.none()), args);
  }

  private static int run(Streams streams, String... args) {
    return new CommandLine(new BriefCommand())
        .addSubcommand(new SummarizeCommand(streams))
        .addSubcommand(new ReportCommand(streams))
        .addSubcommand(new ExplainCommand(streams))
        .addSubcommand(new BenchmarkCommand(streams))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(streams.out(), true))
        .setErr(new PrintWriter(streams.err(), true))
        .execute(args);
  }
}
