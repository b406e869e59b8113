package io.github.uimabrief.app;

import io.github.uimabrief.engine.BriefEngine;
import io.github.uimabrief.io.Order;
import io.github.uimabrief.io.Source;
import io.github.uimabrief.lang.UnknownLanguageException;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.render.Failure;
import io.github.uimabrief.render.Stage;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes briefs of documents in any language that has a pack; serves one thread. */
final class Analysis implements AutoCloseable {

  private final Map<String, BriefEngine> engines = new HashMap<>();
  private final String language;
  private final LocalDate date;
  private final Set<Extra> extras;

  /**
   * An analysis.
   *
   * @param language the language of documents that state none
   * @param date the publication date of all documents; null to take each one's own
   * @param extras what the briefs hold beside what every brief holds
   */
  Analysis(String language, LocalDate date, Set<Extra> extras) {
    this.language = language;
    this.date = date;
    this.extras = extras;
  }

  /**
   * The brief of a document.
   *
   * @throws FailedException if there is none, whatever the reason
   */
  Brief summarize(Source source) throws FailedException {
    if (source instanceof Source.Unreadable missing) {
      throw new FailedException(new Failure(missing.id(), Stage.READ, missing.message()), null);
    }
    Source.Readable document = (Source.Readable) source;
    String tag = document.language() == null ? language : document.language();
    String code = Locale.forLanguageTag(tag).getLanguage();
    BriefEngine engine = engine(document.id(), code.isEmpty() ? tag : code);
    try {
      return engine.summarize(new Order(document, code, date));
    } catch (Exception | StackOverflowError e) {
      throw new FailedException(new Failure(document.id(), Stage.ANALYSE, describe(e)), e);
    }
  }

  private BriefEngine engine(String id, String code) throws FailedException {
    try {
      BriefEngine engine = engines.get(code);
      if (engine == null) {
        engine =
            extras.contains(Extra.TIMES) ? BriefEngine.openWithTimes(code) : BriefEngine.open(code);
        engines.put(code, engine);
      }
      return engine;
    } catch (UnknownLanguageException e) {
      String message = e.getMessage() + "; there are packs for " + Packs.languages();
      throw new FailedException(new Failure(id, Stage.LANGUAGE, message), e);
    } catch (Exception e) {
      throw new FailedException(new Failure(id, Stage.ANALYSE, describe(e)), e);
    }
  }

  private static String describe(Throwable e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return "cannot be analysed (" + cause + "); please report it with the document";
  }

  @Override
  public void close() {
    engines.values().forEach(BriefEngine::close);
  }
}
