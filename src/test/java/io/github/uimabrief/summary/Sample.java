package io.github.uimabrief.summary;

import io.github.uimabrief.lang.Phrases;
import io.github.uimabrief.model.Actor;
import io.github.uimabrief.model.Brief;
import io.github.uimabrief.model.Casualty;
import io.github.uimabrief.model.CasualtyKind;
import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.ConditionKind;
import io.github.uimabrief.model.ConditionStatus;
import io.github.uimabrief.model.DateSource;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.DeadlineStatus;
import io.github.uimabrief.model.Document;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Modifier;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Polarity;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Provenance;
import io.github.uimabrief.model.Relation;
import io.github.uimabrief.model.Scope;
import io.github.uimabrief.model.Sentence;
import io.github.uimabrief.model.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A text with findings built by hand: spans are named by their words. */
final class Sample {

  static final Phrases PHRASES = Phrases.of("en");
  static final ContentWords WORDS = new ContentWords(PHRASES);

  final Document document;
  final List<Proposal> proposals = new ArrayList<>();
  final List<Condition> conditions = new ArrayList<>();
  final List<Deadline> deadlines = new ArrayList<>();
  final List<Casualty> casualties = new ArrayList<>();
  final List<NotCounted> notCounted = new ArrayList<>();
  private final String text;

  private Sample(String title, LocalDate date, String... sentences) {
    text = String.join(" ", sentences);
    List<Sentence> parts = new ArrayList<>();
    int begin = 0;
    for (String sentence : sentences) {
      boolean isTitle = begin == 0 && sentence.equals(title);
      Sentence.Part part = isTitle ? Sentence.Part.TITLE : Sentence.Part.BODY;
      parts.add(new Sentence(begin, begin + sentence.length(), part));
      begin += sentence.length() + 1;
    }
    DateSource source = date == null ? DateSource.NONE : DateSource.OPTION;
    document = new Document("sample", title, date, source, "en", text, parts);
  }

  static Sample of(String... sentences) {
    return new Sample(null, LocalDate.of(2016, 7, 14), sentences);
  }

  static Sample undated(String... sentences) {
    return new Sample(null, null, sentences);
  }

  static Sample titled(String title, String... sentences) {
    String[] all = new String[sentences.length + 1];
    all[0] = title;
    System.arraycopy(sentences, 0, all, 1, sentences.length);
    return new Sample(title, LocalDate.of(2016, 7, 14), all);
  }

  /** The words' first place; after a number sign their nth: "12#2". */
  Span span(String words) {
    if (words == null) {
      return null;
    }
    String[] parts = words.split("#");
    int begin = -1;
    for (int i = 0; i < (parts.length > 1 ? Integer.parseInt(parts[1]) : 1); i++) {
      begin = text.indexOf(parts[0], begin + 1);
    }
    if (begin < 0) {
      throw new IllegalArgumentException("No " + words + " in: " + text);
    }
    return Span.of(text, begin, begin + parts[0].length());
  }

  Actor actor(String words) {
    return words == null ? null : new Actor(span(words), null);
  }

  private List<Span> spans(String... words) {
    return Arrays.stream(words).map(this::span).toList();
  }

  private Span hull(Span a, Span b) {
    return b == null
        ? a
        : Span.of(text, Math.min(a.begin(), b.begin()), Math.max(a.end(), b.end()));
  }

  Sample proposal(
      String proposer, String cue, String content, ProposalKind kind, ProposalStatus status) {
    return proposal(proposer, null, cue, content, kind, status, Factuality.ASSERTED, null);
  }

  Sample proposal(
      String proposer,
      String addressee,
      String cue,
      String content,
      ProposalKind kind,
      ProposalStatus status,
      Factuality factuality,
      String unconditional,
      String... sources) {
    Span whole = hull(span(cue), span(content));
    String id = "P" + (proposals.size() + 1);
    proposals.add(
        new Proposal(
            id,
            whole,
            span(cue),
            span(content),
            actor(proposer),
            actor(addressee),
            kind,
            status,
            factuality,
            span(unconditional),
            spans(sources),
            null,
            "test"));
    return this;
  }

  Sample condition(String cue, String content, String consequent, ConditionKind kind) {
    return condition(cue, content, consequent, kind, Polarity.POSITIVE, null);
  }

  Sample condition(
      String cue,
      String content,
      String consequent,
      ConditionKind kind,
      Polarity polarity,
      String imposer) {
    Span whole = hull(span(cue), span(content));
    String id = "C" + (conditions.size() + 1);
    conditions.add(
        new Condition(
            id,
            whole,
            span(cue),
            span(content),
            polarity,
            kind,
            ConditionStatus.OPEN,
            span(consequent),
            actor(imposer),
            null,
            null,
            Factuality.ASSERTED,
            List.of(),
            "test"));
    return this;
  }

  Sample deadline(String words, String value, String what, String... sources) {
    return due(words, value, DeadlineStatus.OPEN, what, sources);
  }

  Sample extended(String words, String value) {
    return due(words, value, DeadlineStatus.EXTENDED, null);
  }

  private Sample due(
      String words, String value, DeadlineStatus status, String what, String... sources) {
    String id = "D" + (deadlines.size() + 1);
    deadlines.add(
        new Deadline(
            id,
            span(words),
            value,
            value,
            Relation.BY,
            status,
            Factuality.ASSERTED,
            null,
            null,
            span(what),
            null,
            spans(sources),
            "test"));
    return this;
  }

  Sample killed(String words, long number, String victims, String... sources) {
    return figure(
        words, CasualtyKind.KILLED, number, number, number, Modifier.EXACT, victims, sources);
  }

  Sample figure(
      String words,
      CasualtyKind kind,
      Long value,
      Long lower,
      Long upper,
      Modifier modifier,
      String victims,
      String... sources) {
    String id = "K" + (casualties.size() + 1);
    Factuality factuality = sources.length == 0 ? Factuality.ASSERTED : Factuality.REPORTED;
    casualties.add(
        new Casualty(
            id,
            span(words),
            kind,
            value,
            lower,
            upper,
            modifier,
            span(victims),
            factuality,
            Scope.EVENT,
            null,
            null,
            null,
            spans(sources),
            "test"));
    return this;
  }

  Sample near(String words, String reason) {
    String id = "N" + (notCounted.size() + 1);
    notCounted.add(
        new NotCounted(
            id, span(words), io.github.uimabrief.model.Category.CASUALTY, reason, "test"));
    return this;
  }

  Findings findings() {
    return new Findings(proposals, conditions, deadlines, casualties, notCounted);
  }

  Findings linked() {
    return new Linker(WORDS).link(document, findings());
  }

  Findings merged() {
    return new Merger(WORDS).merge(document, linked());
  }

  Brief brief() {
    return brief(Limits.DEFAULT);
  }

  Brief brief(Limits limits) {
    return new Summarizer(PHRASES, limits)
        .summarize(document, findings(), new Provenance("test", "en", "1", "0"));
  }
}
