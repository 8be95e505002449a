package org.crossbearing.desk.internal.account;

import org.crossbearing.model.Term;

/** What somebody may do. */
public enum Role implements Term {
  /** Reads findings, claims and the words around them. */
  VISITOR,
  /** Reads whole texts, adds reports and corrects what was read. */
  DESK,
  /** Also sees the log of who did what, and the state of the server. */
  ADMIN
}
