package io.github.uimabrief.app;

import io.github.uimabrief.render.Renderer;
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

  SummarizeCommand(Streams streams) {
    super(streams);
  }

  @Override
  Renderer renderer(Terminal target) {
    return format.renderer(target, explained);
  }
}
