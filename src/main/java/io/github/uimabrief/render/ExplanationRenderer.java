package io.github.uimabrief.render;

import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Cue;
import io.github.uimabrief.model.Explanation;
import io.github.uimabrief.model.Firing;
import io.github.uimabrief.model.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Says in plain text why a place was counted or not. */
public final class ExplanationRenderer {

  private final Wrapping wrapping;
  private final TextStyle style;

  /**
   * A renderer.
   *
   * @param width columns
   * @param style whether headings and ids stand out
   */
  public ExplanationRenderer(int width, TextStyle style) {
    this.wrapping = new Wrapping(width);
    this.style = style;
  }

  /** The verdict first, then what it rests on. */
  public String render(Explanation explanation) {
    Phrases words = Phrases.of(explanation.brief().document().language());
    List<Firing> all = explanation.firings().stream().distinct().toList();
    List<Firing> found = all.stream().filter(f -> f.reason() == null).toList();
    List<Firing> guards = all.stream().filter(f -> f.reason() != null).toList();
    String sentence = words.format("quoted", Clean.line(explanation.sentence().text()));
    return verdicts(explanation, words)
        + line(words, "explain.sentence", place(explanation.sentence()) + " " + sentence)
        + line(words, "explain.topics", topics(explanation, words))
        + section(words, "explain.cues", cues(explanation.cues()), cue -> cue)
        + section(words, "explain.rules", found, firing -> firing(firing, words))
        + section(words, "explain.guards", guards, firing -> firing(firing, words));
  }

  /** What the items and near misses at the place are; or that there are none. */
  private String verdicts(Explanation explanation, Phrases words) {
    StringBuilder out = new StringBuilder();
    for (Evidence evidence : Evidence.of(explanation.brief().findings())) {
      Span span = evidence.span();
      if (span.begin() <= explanation.offset() && explanation.offset() < span.end()) {
        String key = evidence.counted() ? "explain.counted" : "explain.not-counted";
        String text =
            words.format(
                key,
                evidence.category().code(),
                evidence.standing(),
                evidence.rule(),
                Clean.line(span.text()));
        out.append(wrapping.wrap(style.id(evidence.id()) + "  ", text, "    "));
      }
    }
    return out.isEmpty()
        ? wrapping.wrap("", words.format(nothing(explanation)), "")
        : out.toString();
  }

  /** Which step passed the place over. */
  private static String nothing(Explanation explanation) {
    if (explanation.topics().isEmpty()) {
      return "explain.no-topic";
    }
    return explanation.firings().isEmpty() ? "explain.no-rule" : "explain.elsewhere";
  }

  private static String topics(Explanation explanation, Phrases words) {
    return explanation.topics().isEmpty()
        ? words.format("section.none")
        : String.join(", ", explanation.topics());
  }

  private <T> String section(
      Phrases words, String key, List<T> elements, Function<T, String> teller) {
    if (elements.isEmpty()) {
      return line(words, key, words.format("section.none"));
    }
    StringBuilder out = new StringBuilder(style.strong(words.format(key)) + "\n");
    elements.forEach(element -> out.append(wrapping.wrap(" ", teller.apply(element), "   ")));
    return out.toString();
  }

  private String line(Phrases words, String key, String text) {
    return wrapping.wrap(style.strong(words.format(key)) + "  ", text, " ");
  }

  /** One line for all cues of the same words. */
  private static List<String> cues(List<Cue> cues) {
    Map<String, List<String>> types = new LinkedHashMap<>();
    for (Cue cue : cues) {
      String words = place(cue.span()) + " " + cue.span().text() + ": ";
      String value = cue.value() == null ? "" : " = " + cue.value();
      types.computeIfAbsent(words, key -> new ArrayList<>()).add(cue.type() + value);
    }
    return types.entrySet().stream()
        .map(entry -> entry.getKey() + String.join(", ", entry.getValue()))
        .toList();
  }

  private static String firing(Firing firing, Phrases words) {
    String reason = firing.reason();
    String why =
        reason == null ? "" : ", " + words.format("reason", reason.replace('-', '_'), reason);
    return place(firing.span())
        + " "
        + firing.rule()
        + " ("
        + firing.type()
        + why
        + "): "
        + firing.span().text();
  }

  private static String place(Span span) {
    return span.begin() + "–" + span.end();
  }
}
