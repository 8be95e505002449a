package org.crossbearing.ledger.internal.code;

import org.crossbearing.model.Claim;
import org.crossbearing.model.Commitment;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Occurrence;
import org.crossbearing.model.Role;
import org.crossbearing.model.Statement;
import org.crossbearing.model.Term;

/** The kinds of claims, as the contract names them. */
public enum Kind implements Term {
  FIGURE,
  STATEMENT,
  ROLE,
  COMMITMENT,
  OCCURRENCE;

  public static Kind of(Claim claim) {
    return switch (claim) {
      case Figure f -> FIGURE;
      case Statement s -> STATEMENT;
      case Role r -> ROLE;
      case Commitment c -> COMMITMENT;
      case Occurrence o -> OCCURRENCE;
    };
  }
}
