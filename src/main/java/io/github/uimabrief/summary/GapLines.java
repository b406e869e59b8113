package io.github.uimabrief.summary;

import io.github.uimabrief.model.Line;
import io.github.uimabrief.model.ProposalKind;
import io.github.uimabrief.model.ProposalStatus;
import io.github.uimabrief.model.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says what the text does not tell. */
final class GapLines {

  private static final Set<ProposalStatus> UNANSWERED =
      EnumSet.of(ProposalStatus.MADE, ProposalStatus.PLANNED, ProposalStatus.CONSIDERED);
  private static final Set<ProposalKind> ANSWERABLE =
      EnumSet.of(
          ProposalKind.OFFER,
          ProposalKind.PLAN,
          ProposalKind.DRAFT,
          ProposalKind.DEMAND,
          ProposalKind.INVITATION);
  private static final int REPLIES = 2;

  private final Context context;
  private final Actors actors;

  GapLines(Context context) {
    this.context = context;
    this.actors = new Actors(context);
  }

  /**
   * The gaps.
   *
   * @param ranked the proposals by salience
   * @param tollMissing whether the text speaks of harm and has no toll of its event
   * @param unclear ids of the items whose words do not stand alone
   * @param leftOut ids of the items that found no room in the brief
   */
  List<Line> of(
      List<Entry> ranked, boolean tollMissing, List<String> unclear, List<String> leftOut) {
    List<Line> lines = new ArrayList<>();
    if (context.document().date() == null) {
      lines.add(line(context.phrase("gap.date"), List.of()));
    }
    if (tollMissing) {
      lines.add(line(context.phrase("gap.toll"), List.of()));
    }
    ranked.stream().filter(this::unanswered).limit(REPLIES).forEach(e -> lines.add(reply(e)));
    untold("gap.unclear", unclear).ifPresent(lines::add);
    untold("gap.left-out", leftOut).ifPresent(lines::add);
    return lines;
  }

  private Optional<Line> untold(String key, List<String> ids) {
    return ids.isEmpty()
        ? Optional.empty()
        : Optional.of(line(context.phrase(key, ids.size(), String.join(", ", ids)), ids));
  }

  private boolean unanswered(Entry entry) {
    return UNANSWERED.contains(entry.status())
        && ANSWERABLE.contains(entry.fullest().kind())
        && actors.name(entry.fullest().addressee()) != null;
  }

  private Line reply(Entry entry) {
    String id = entry.fullest().id();
    String addressee = context.within(actors.name(entry.fullest().addressee()));
    return line(context.phrase("gap.reply", addressee, id), List.of(id));
  }

  private static Line line(String text, List<String> refs) {
    return new Line(Section.GAPS, Wording.sentence(text), refs);
  }
}
