package io.github.uimabrief.app;

import io.github.uimabrief.render.Renderer;
import io.github.uimabrief.render.ReportRenderer;
import picocli.CommandLine.Command;

/** {@code brief report}: one page about many documents. */
@Command(
    name = "report",
    description = {
      "Writes one HTML page about all documents: a table of all items to search, sort and filter,"
          + " charts of casualty figures, deadlines and proposals, and behind each item its brief"
          + " beside its article.",
      "Usual call: brief report --out report.html FOLDER"
    })
final class ReportCommand extends DocumentsCommand {

  ReportCommand(Streams streams) {
    super(streams);
  }

  @Override
  Renderer renderer(Terminal target) {
    return new ReportRenderer(language());
  }
}
