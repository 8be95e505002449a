package org.crossbearing.model;

/** The kind of source a claim ultimately comes from. */
public enum OriginKind implements Term {
  SPEAKER,
  OFFICE,
  WIRE,
  OUTLET,
  DOCUMENT,
  WITNESS
}
