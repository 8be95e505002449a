package org.crossbearing.model;

/** One thing that one report says, with the exact characters that say it. */
public sealed interface Claim permits Figure, Statement, Role, Commitment, Occurrence {
  /** Unique in its dossier: the report's id, a dot, {@code c} and a number from 1. */
  String id();

  /** The id of the report that says it. */
  String report();

  /** The clause that says it, or for a direct statement the quoted words without their marks. */
  Span quote();
}
