package io.github.uimabrief.app;

import io.github.uimabrief.render.Renderer;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code brief summarize}: one brief per document, in input order. */
@Command(name = "summarize", description = "Writes a brief of each document, in input order.")
final class SummarizeCommand extends DocumentsCommand {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private OutputFormat format;

  @Option(
      names = "--explain",
      description = "name under each line its items, their words, places, rules and guards")
  private boolean explained;

  @Option(
      names = "--include",
      paramLabel = "PART",
      split = ",",
      description = "more for the JSON forms: ${COMPLETION-CANDIDATES} (of the whole text)")
  private Set<Extra> extras = EnumSet.noneOf(Extra.class);

  SummarizeCommand(Streams streams) {
    super(streams);
  }

  @Override
  public Integer call() throws IOException {
    if (!extras.isEmpty() && !format.isJson()) {
      throw usage("--include needs --format json or jsonl");
    }
    return super.call();
  }

  @Override
  Renderer renderer(Terminal target) {
    return format.renderer(target, explained);
  }

  @Override
  Set<Extra> extras() {
    return extras;
  }
}
