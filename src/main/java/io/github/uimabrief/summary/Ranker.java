package io.github.uimabrief.summary;

import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalStatus;
import java.util.Comparator;
import java.util.List;

/** Orders proposals by salience; the points are told in docs/output.md. */
final class Ranker {

  private static final int HEADLINE = 40;
  private static final int POSITION = 20;
  private static final int RETELLING = 10;
  private static final int MOST_RETELLINGS = 2;
  private static final int CONDITION = 15;
  private static final int DEADLINE = 10;
  private static final int PROPOSER = 10;
  private static final int ADDRESSEE = 5;
  private static final int COURSE = 5;
  private static final int OVER = -5;
  private static final int NO_CONTENT = -20;
  private static final double ALIKE = 0.5;

  private final Document document;
  private final Sentences sentences;
  private final ContentWords words;

  Ranker(Document document, ContentWords words) {
    this.document = document;
    this.sentences = new Sentences(document);
    this.words = words;
  }

  /** The entries, the most salient first; in document order where they are equal. */
  List<Entry> rank(List<Entry> entries) {
    return entries.stream().sorted(Comparator.comparingInt(this::salience).reversed()).toList();
  }

  /** The points of one entry. */
  int salience(Entry entry) {
    Proposal telling = entry.fullest();
    return (headline(entry) ? HEADLINE : 0)
        + position(entry.first())
        + RETELLING * Math.min(MOST_RETELLINGS, entry.tellings().size() - 1)
        + (entry.conditions().isEmpty() ? 0 : CONDITION)
        + (entry.deadlines().isEmpty() ? 0 : DEADLINE)
        + (telling.proposer() == null ? 0 : PROPOSER)
        + (telling.addressee() == null ? 0 : ADDRESSEE)
        + (telling.kind().isCourse() ? COURSE : 0)
        + (telling.content() == null ? NO_CONTENT : 0)
        + standing(entry.status())
        + certainty(telling.factuality());
  }

  private boolean headline(Entry entry) {
    return entry.tellings().stream().anyMatch(p -> sentences.inTitle(p.cue()) || inTitle(p));
  }

  private boolean inTitle(Proposal telling) {
    return document.title() != null
        && telling.content() != null
        && words.alike(document.title(), telling.content().text(), ALIKE);
  }

  private int position(Proposal first) {
    int all = Math.max(1, sentences.size());
    return POSITION * (all - sentences.indexOf(first.span())) / all;
  }

  private static int standing(ProposalStatus status) {
    return switch (status) {
      case REJECTED, WITHDRAWN, STALLED -> OVER;
      default -> 0;
    };
  }

  private static int certainty(Factuality factuality) {
    return switch (factuality) {
      case DENIED -> -40;
      case HYPOTHETICAL -> -30;
      case POSSIBLE -> -10;
      default -> 0;
    };
  }
}
