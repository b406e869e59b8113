package io.github.uimabrief.cas;

import io.github.uimabrief.model.Category;
import io.github.uimabrief.model.Code;
import io.github.uimabrief.model.Deadline;
import io.github.uimabrief.model.DeadlineStatus;
import io.github.uimabrief.model.NotCounted;
import io.github.uimabrief.model.Relation;
import io.github.uimabrief.time.Anchor;
import io.github.uimabrief.time.Look;
import io.github.uimabrief.time.TimeValue;
import io.github.uimabrief.type.cue.DeadlineMatch;
import io.github.uimabrief.type.cue.Time;
import io.github.uimabrief.type.cue.TimeMatch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads deadlines, and what is none because its time had passed when the text was published. */
final class DeadlineReader {

  private static final Set<DeadlineStatus> OVER =
      EnumSet.of(DeadlineStatus.PASSED, DeadlineStatus.MISSED, DeadlineStatus.MET);
  private static final Map<String, Relation> RELATIONS =
      Map.of(
          "by", Relation.BY,
          "before", Relation.BY,
          "within", Relation.WITHIN,
          "until", Relation.UNTIL,
          "through", Relation.UNTIL,
          "on", Relation.ON);
  private static final String FLEETING = "PT.*[MS]|PT?X.*|P\\d{4,}.*";
  private static final String EVENT = "event";
  private static final String NEAR = "near";
  private static final String BEFORE = "before";

  private final SentenceContext context;
  private final RuleSpace space;
  private final TimeLine times;
  private final DueFinder dueFinder;
  private final LocalDate publication;
  private final List<Deadline> deadlines = new ArrayList<>();
  private final List<NotCounted> misses = new ArrayList<>();

  /** Reads what the rules marked in the space. */
  DeadlineReader(RuleSpace space, SentenceContext context, LocalDate publication) {
    this.space = space;
    this.context = context;
    this.publication = publication;
    List<DeadlineMatch> matches =
        MatchReader.standing(
            space.marked(DeadlineMatch.class), DeadlineMatch::getTime, context, Category.DEADLINE);
    this.dueFinder = matches.isEmpty() ? null : new DueFinder(space, context);
    this.times = matches.isEmpty() ? null : new TimeLine(space, Anchor.of(publication));
    matches.forEach(this::read);
  }

  /** The deadlines, in the order in which they were found. */
  List<Deadline> deadlines() {
    return deadlines;
  }

  /** Times that would be deadlines had they not passed or were they not too short or vague. */
  List<NotCounted> misses() {
    return misses;
  }

  private void read(DeadlineMatch match) {
    TimeMatch time = TimeReader.length(space, time(match));
    DeadlineStatus status = status(match);
    Optional<TimeValue> value = value(match, time, status);
    if (value.isEmpty() || isNone(value.get())) {
      misses.add(miss(match, time, "vague"));
    } else if (status == DeadlineStatus.OPEN && isOver(value.get().last())) {
      misses.add(miss(match, time, "past"));
    } else {
      deadlines.add(deadline(match, time, value.get(), status));
    }
  }

  private Optional<TimeValue> value(DeadlineMatch match, TimeMatch time, DeadlineStatus status) {
    return NEAR.equals(match.getLook())
        ? times.nearest(time, publication)
        : times.value(time, look(match, status));
  }

  private boolean isOver(LocalDate last) {
    return last != null && publication != null && last.isBefore(publication);
  }

  private NotCounted miss(DeadlineMatch match, TimeMatch time, String reason) {
    return new NotCounted(null, context.span(time), Category.DEADLINE, reason, match.getRule());
  }

  /**
   * "until now" bounds nothing, and what is a matter of minutes or of an unknown number is none.
   */
  private static boolean isNone(TimeValue value) {
    return value.isReference() || (value.value() != null && value.value().matches(FLEETING));
  }

  private Deadline deadline(
      DeadlineMatch match, TimeMatch time, TimeValue value, DeadlineStatus status) {
    boolean before = BEFORE.equals(match.getRelation());
    String due = EVENT.equals(match.getLook()) ? null : times.resolver(time).due(value, before);
    Relation relation = RELATIONS.get(match.getRelation());
    return new Deadline(
        null,
        context.span(time),
        value.value(),
        due,
        relation,
        status,
        context.factuality(match),
        null,
        null,
        dueFinder.find(time),
        null,
        context.attribution(match),
        match.getRule());
  }

  private static TimeMatch time(DeadlineMatch match) {
    return match.getTime() instanceof Time time
        ? (TimeMatch) time.getMatch()
        : (TimeMatch) match.getTime();
  }

  private static DeadlineStatus status(DeadlineMatch match) {
    return match.getStatus() == null
        ? DeadlineStatus.OPEN
        : Code.of(DeadlineStatus.class, match.getStatus());
  }

  private static Look look(DeadlineMatch match, DeadlineStatus status) {
    if (match.getLook() != null && !EVENT.equals(match.getLook())) {
      return Look.valueOf(match.getLook());
    }
    return OVER.contains(status) ? Look.BEHIND : Look.AHEAD;
  }
}
