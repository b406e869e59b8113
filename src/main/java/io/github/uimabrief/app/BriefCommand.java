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
    System.exit(run(System.in, System.out, System.err, args));
  }

  /** Runs the program with the streams given and returns its exit status. */
  static int run(InputStream in, PrintStream out, PrintStream err, String... args) {
    return new CommandLine(new BriefCommand())
        .addSubcommand(new SummarizeCommand(in, out, err))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(args);
  }
}
