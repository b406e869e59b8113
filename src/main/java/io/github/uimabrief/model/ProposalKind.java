package io.github.uimabrief.model;

/** What sort of proposal it is. */
public enum ProposalKind implements Code {
  OFFER,
  PLAN,
  CALL,
  DEMAND,
  SUGGESTION,
  INVITATION,
  DRAFT;

  /** Whether it lays out a course of action that can be referred to, rather than asks for one. */
  public boolean isCourse() {
    return this == OFFER || this == PLAN || this == DRAFT;
  }
}
