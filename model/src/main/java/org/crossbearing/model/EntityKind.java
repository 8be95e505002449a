package org.crossbearing.model;

/** The kind of thing a name stands for. */
public enum EntityKind implements Term {
  PERSON,
  ORGANISATION,
  OFFICE,
  PLACE
}
