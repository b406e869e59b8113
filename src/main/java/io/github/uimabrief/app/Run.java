package io.github.uimabrief.app;

import io.github.uimabrief.io.Source;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.render.Failure;
import io.github.uimabrief.render.Renderer;
import io.github.uimabrief.render.Stage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** One run of the program: every document ends as one part of the result, in input order. */
final class Run {

  private final Analysis analysis;
  private final Renderer renderer;
  private final Result result;
  private final PrintStream messages;
  private int failures;

  Run(Analysis analysis, Renderer renderer, OutputStream target, PrintStream messages) {
    this.analysis = analysis;
    this.renderer = renderer;
    this.result = new Result(renderer, target);
    this.messages = messages;
  }

  /** Adds a document's brief, or its failure, to the result. */
  void add(Source source) {
    if (source instanceof Source.Readable document && document.note() != null) {
      messages.println("brief: " + document.id() + ": " + document.note());
    }
    try {
      result.add(render(analysis.summarize(source)));
    } catch (FailedException e) {
      failures++;
      report(e.failure());
      result.add(renderer.render(e.failure()));
    }
  }

  /**
   * Ends the result.
   *
   * @return how many documents failed
   */
  int end() throws IOException {
    result.end();
    return failures;
  }

  private void report(Failure failure) {
    messages.println(
        "brief: " + failure.id() + ": " + failure.stage().code() + ": " + failure.message());
  }

  private String render(Brief brief) throws FailedException {
    try {
      return renderer.render(brief);
    } catch (RuntimeException e) {
      throw new FailedException(new Failure(brief.document().id(), Stage.RENDER, e.toString()), e);
    }
  }
}
