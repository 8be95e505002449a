package org.crossbearing.model;

/** The kind of thing that happened. */
public enum EventType implements Term {
  ATTACK,
  EXPLOSION,
  FIRE,
  ACCIDENT,
  QUAKE,
  FLOOD,
  STORM,
  STAMPEDE,
  CRIME,
  MEETING,
  TALKS,
  CONFERENCE,
  EXCHANGE,
  AID,
  SANCTION,
  PROTEST,
  ELECTION,
  OTHER
}
