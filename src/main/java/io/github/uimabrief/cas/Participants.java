package io.github.uimabrief.cas;

/**
 * Who acts in the clauses of the space; found once, for proposals and conditions.
 *
 * @param subjects who does what
 * @param owners whose plans and conditions they are
 * @param actors who proposes what to whom
 * @param voices what is put forward, and what is only talk
 */
record Participants(
    SubjectFinder subjects, OwnerFinder owners, ProposerFinder actors, VoiceFilter voices) {

  static Participants of(RuleSpace space, SentenceContext context) {
    SubjectFinder subjects = new SubjectFinder(space);
    OwnerFinder owners = new OwnerFinder(space, subjects);
    ProposerFinder actors = new ProposerFinder(space, context, subjects, owners);
    VoiceFilter voices = new VoiceFilter(space, context, subjects, actors);
    return new Participants(subjects, owners, actors, voices);
  }
}
