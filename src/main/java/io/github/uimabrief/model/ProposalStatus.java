package io.github.uimabrief.model;

/** Where a proposal stands. */
public enum ProposalStatus implements Code {
  MADE,
  PLANNED,
  CONSIDERED,
  ACCEPTED,
  ACCEPTED_IN_PRINCIPLE,
  STALLED,
  REJECTED,
  WITHDRAWN
}
