package io.github.uimabrief.summary;

import io.github.uimabrief.model.Condition;
import io.github.uimabrief.model.ConditionStatus;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.Factuality;
import io.github.uimabrief.model.Findings;
import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.Proposal;
import io.github.uimabrief.model.Section;
import io.github.uimabrief.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes each proposal as who → whom: what; status, with its conditions and deadlines beneath. */
final class ProposalLines {

  /** Words at most of what is due. */
  private static final int DUE = 12;

  private final Context context;
  private final Findings findings;
  private final Actors actors;
  private final Terms terms;
  private final Contents contents;

  ProposalLines(Context context, Findings findings) {
    this.context = context;
    this.findings = findings;
    this.actors = new Actors(context);
    this.terms = new Terms(context, findings);
    this.contents = new Contents(context, findings);
  }

  /** The lines of one entry, the proposal's own first. */
  List<Line> of(Entry entry) {
    List<Line> lines = new ArrayList<>();
    lines.add(line(Section.PROPOSALS, told(entry, standing(entry)), refs(entry)));
    entry.conditions().forEach(c -> lines.add(line(Section.PROPOSALS, told(entry, c), refs(c))));
    entry.deadlines().forEach(d -> lines.add(line(Section.PROPOSALS, told(entry, d), refs(d))));
    return lines;
  }

  /** The lines of entries that the text calls unconditional. */
  Stream<Line> unconditional(Entry entry) {
    return entry.tellings().stream()
        .filter(p -> p.unconditional() != null && !told(entry, p))
        .limit(1)
        .map(p -> unconditional(entry, context.quoted(p.unconditional())))
        .map(text -> line(Section.UNCONDITIONAL, text, refs(entry)));
  }

  /** Whether the words stand in what the entry's own line tells. */
  private boolean told(Entry entry, Proposal unconditional) {
    return context
        .own(contents.told(entry.fullest()))
        .contains(unconditional.unconditional().text());
  }

  private String unconditional(Entry entry, String words) {
    Proposal proposal = entry.fullest();
    String kind = context.phrase("kind." + proposal.kind().code());
    String by = within(actors.proposer(proposal));
    String to = within(contents.whom(proposal));
    String form = by != null ? "by" : "none";
    String key = by == null && to != null ? "to" : form;
    return context.phrase("unconditional." + key, kind, words, by, to);
  }

  private String within(String name) {
    return name == null ? null : actors.inSentence(name);
  }

  private String told(Entry entry, String standing) {
    Proposal proposal = entry.fullest();
    String proposer = actors.proposer(proposal);
    String addressee = whom(proposal);
    String form = (proposer == null ? "to" : "by") + (addressee == null ? "" : "-to");
    String key = proposer == null && addressee == null ? "none" : form;
    String kind = context.phrase("kind." + proposal.kind().code());
    String what = context.own(contents.told(proposal));
    return context.phrase("proposal." + key, kind, what, standing, proposer, addressee);
  }

  private String whom(Proposal proposal) {
    String addressee = contents.whom(proposal);
    return addressee == null ? null : context.within(addressee);
  }

  private String standing(Entry entry) {
    Proposal proposal = entry.fullest();
    String status = context.phrase("status." + entry.status().code());
    if (marked(proposal.factuality())) {
      String certainty = context.phrase("factuality." + proposal.factuality().code());
      status = context.phrase("standing.certainty", status, certainty);
    }
    String sources = actors.sources(proposal.attribution());
    boolean known = sources.isEmpty() || actors.same(sources, actors.proposer(proposal));
    return known ? status : context.phrase("standing.source", status, sources);
  }

  private String told(Entry entry, Condition condition) {
    String words = terms.beneath(condition, contents.of(entry.fullest()));
    String imposer = actors.name(condition.imposer());
    String told =
        imposer == null
            ? context.phrase("condition.nested", words)
            : context.phrase("condition.imposed", words, imposer);
    return condition.status() == ConditionStatus.OPEN
        ? told
        : context.phrase("standing", told, context.phrase("status." + condition.status().code()));
  }

  /** The deadline, with what is due where the proposal's own line does not say so. */
  private String told(Entry entry, Deadline deadline) {
    String status = context.phrase("status." + deadline.status().code());
    Span content = contents.of(entry.fullest());
    boolean apart =
        deadline.what() != null && content != null && !content.overlaps(deadline.what());
    String whole = apart ? terms.whole(deadline, DUE) : "";
    String when = whole.isEmpty() || whole.endsWith("…") ? terms.when(deadline) : whole;
    return context.phrase("deadline.nested", when, status);
  }

  private List<String> refs(Entry entry) {
    List<String> refs = new ArrayList<>(List.of(entry.fullest().id()));
    entry.tellings().stream().map(Proposal::id).filter(id -> !refs.contains(id)).forEach(refs::add);
    refs.addAll(entry.within());
    return refs;
  }

  private List<String> refs(Condition condition) {
    return Entries.tellings(condition, findings.conditions());
  }

  private List<String> refs(Deadline deadline) {
    return Entries.tellings(deadline, findings.deadlines());
  }

  private static Line line(Section section, String text, List<String> refs) {
    return new Line(section, Wording.sentence(text), refs);
  }

  static boolean marked(Factuality factuality) {
    return factuality != Factuality.ASSERTED && factuality != Factuality.REPORTED;
  }
}
