package io.github.uimabrief.model;

/** What sort of proposal it is. */
public enum ProposalKind implements Code {
  OFFER,
  PLAN,
  CALL,
  DEMAND,
  SUGGESTION,
  INVITATION,
  DRAFT
}
