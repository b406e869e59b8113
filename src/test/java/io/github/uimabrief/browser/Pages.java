package io.github.uimabrief.browser;

import io.github.uimabrief.GoldenArticles;
import io.github.uimabrief.engine.Article;
import io.github.uimabrief.engine.BriefEngine;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.render.HtmlRenderer;
import io.github.uimabrief.render.Renderer;
import io.github.uimabrief.render.ReportRenderer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Pages as the program writes them. */
final class Pages {

  private Pages() {}

  /** The page of one golden article's brief. */
  static String brief(String name) throws Exception {
    return brief(GoldenArticles.read(name));
  }

  static String brief(Article article) throws Exception {
    try (BriefEngine engine = BriefEngine.open("en")) {
      return page(new HtmlRenderer(), List.of(engine.summarize(article)), 1);
    }
  }

  /** The report on all golden articles and on others. */
  static String report(Article... others) throws Exception {
    return page(new ReportRenderer("en"), briefs(others), 1);
  }

  /** The report on as many items as asked for, or a few more. */
  static String reportOf(int items) throws Exception {
    List<Brief> briefs = briefs();
    int each = briefs.stream().mapToInt(Pages::items).sum();
    return page(new ReportRenderer("en"), briefs, items / each + 1);
  }

  private static List<Brief> briefs(Article... others) throws Exception {
    List<Brief> briefs = new ArrayList<>();
    try (BriefEngine engine = BriefEngine.open("en")) {
      for (Path folder : GoldenArticles.folders()) {
        briefs.add(engine.summarize(GoldenArticles.read(folder)));
      }
      for (Article other : others) {
        briefs.add(engine.summarize(other));
      }
    }
    return briefs;
  }

  private static int items(Brief brief) {
    return brief.findings().proposals().size()
        + brief.findings().conditions().size()
        + brief.findings().deadlines().size()
        + brief.findings().casualties().size();
  }

  private static String page(Renderer renderer, List<Brief> briefs, int times) {
    StringBuilder parts = new StringBuilder();
    for (int i = 0; i < times; i++) {
      briefs.forEach(brief -> parts.append(renderer.render(brief)));
    }
    boolean several = briefs.size() * times > 1;
    return renderer.open(several) + parts + renderer.close(several);
  }
}
