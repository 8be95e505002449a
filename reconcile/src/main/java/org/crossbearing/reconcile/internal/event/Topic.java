package org.crossbearing.reconcile.internal.event;

/** The broad kinds of occasion that are never one event with each other. */
public enum Topic {
  /** What hurts people and things, and how it is met. */
  HARM,
  /** Money and goods promised, asked for or given. */
  AID,
  /** People who meet: conferences, talks, festivals. */
  GATHERING,
  /** Prisoners or goods that change hands. */
  EXCHANGE,
  /** What something would cost. */
  COST
}
