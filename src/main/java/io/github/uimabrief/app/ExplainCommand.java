package io.github.uimabrief.app;

import io.github.uimabrief.engine.Explainer;
import io.github.uimabrief.io.Inputs;
import io.github.uimabrief.io.Order;
import io.github.uimabrief.io.Source;
import io.github.uimabrief.lang.UnknownLanguageException;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.render.ExplanationRenderer;
import io.github.uimabrief.render.TextRenderer;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code brief explain}: why a place was counted or not. */
@Command(
    name = "explain",
    description =
        "Tells why a place of a text was counted or not: the cues there, the rules that fired, the"
            + " guards that stopped them.",
    mixinStandardHelpOptions = true,
    versionProvider = Versions.class,
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {

  @Mixin private DocumentOptions options;

  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "which document of a .jsonl file (default: the first)")
  private String id;

  @Parameters(paramLabel = "FILE", description = "a .txt, .jsonl or .xmi file, or -")
  private String file;

  @Parameters(
      paramLabel = "OFFSET",
      description = "a place in UTF-16 code units, as --explain names them, or words of the text")
  private String place;

  @Spec private CommandSpec spec;

  private final Streams streams;

  ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws Exception {
    Source.Readable document = document();
    String tag = document.language() == null ? options.language() : document.language();
    String language = Locale.forLanguageTag(tag).getLanguage();
    try (Explainer explainer = Explainer.open(language)) {
      Brief brief = explainer.read(new Order(document, language, options.date()));
      Terminal terminal = streams.terminal();
      ExplanationRenderer renderer =
          new ExplanationRenderer(terminal.width(TextRenderer.DEFAULT_WIDTH), terminal.style());
      streams.out().print(renderer.render(explainer.explain(brief, offset(brief))));
      return CommandLine.ExitCode.OK;
    } catch (UnknownLanguageException e) {
      throw usage(e.getMessage() + "; there are packs for " + Packs.languages());
    }
  }

  private Source.Readable document() {
    try (Stream<Source> sources = new Inputs(streams.in()).read(List.of(file))) {
      Source source =
          sources
              .filter(candidate -> id == null || candidate.id().equals(id))
              .findFirst()
              .orElseThrow(() -> usage("no document " + id + " in " + file));
      if (source instanceof Source.Readable readable) {
        return readable;
      }
      throw usage(((Source.Unreadable) source).message());
    }
  }

  private int offset(Brief brief) {
    String text = brief.document().text();
    int offset = place.matches("\\d{1,9}") ? Integer.parseInt(place) : text.indexOf(place);
    if (offset < 0 || offset >= text.length() || brief.document().sentences().isEmpty()) {
      throw usage("no place " + place + " in this text of " + text.length() + " code units");
    }
    return offset;
  }

  private CommandLine.ParameterException usage(String problem) {
    return new CommandLine.ParameterException(spec.commandLine(), problem);
  }
}
