package io.github.uimabrief.summary;

import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Findings;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks figures that are a part of the one before them: "34 people, including nine children", "34
 * people, nine of them children". What a rule has marked already is kept.
 */
final class PartLinker {

  /** Words at most between a figure and its part. */
  private static final int GAP = 8;

  /** How far behind a figure the words begin that make it a part, in characters. */
  private static final int REACH = 12;

  private final Pattern before;
  private final Pattern after;

  PartLinker(Phrases phrases) {
    before = Pattern.compile(phrases.format("words.part-before"));
    after = Pattern.compile(phrases.format("words.part-after"));
  }

  /** The same findings with partOf filled in. */
  Findings link(Document document, Findings findings) {
    Sentences sentences = new Sentences(document);
    List<Casualty> linked = new ArrayList<>();
    for (Casualty figure : findings.casualties()) {
      Casualty last = linked.isEmpty() ? null : linked.get(linked.size() - 1);
      boolean part = last != null && isPart(last, figure, sentences);
      String whole = part ? whole(last) : null;
      linked.add(part ? figure.withPartOf(whole) : figure);
    }
    return new Findings(
        findings.proposals(),
        findings.conditions(),
        findings.deadlines(),
        linked,
        findings.notCounted());
  }

  private static String whole(Casualty figure) {
    return figure.partOf() == null ? figure.id() : figure.partOf();
  }

  private boolean isPart(Casualty last, Casualty figure, Sentences sentences) {
    String between = sentences.between(last.span().end(), figure.span().begin());
    boolean told =
        before.matcher(between).find()
            || after.matcher(sentences.after(figure.span(), REACH).text()).find();
    return told
        && figure.partOf() == null
        && figure.kind() == last.kind()
        && figure.scope() == last.scope()
        && sentences.same(last.span(), figure.span())
        && Tokens.of(between).size() <= GAP
        && !Toll.of(figure).exceeds(Toll.of(last));
  }
}
