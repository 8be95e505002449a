package org.crossbearing.model;

/** How far a commitment has come. */
public enum CommitmentStatus implements Term {
  PROMISED,
  REQUESTED,
  DEMANDED,
  CONSIDERED,
  APPROVED,
  DELIVERED,
  REFUSED
}
