package org.crossbearing.desk.internal.account;

import java.util.Locale;
import java.util.Optional;

/** What somebody may do. */
public enum Role {
  /** Reads findings, claims and the words around them. */
  VISITOR,
  /** Reads whole texts, adds reports and corrects what was read. */
  DESK,
  /** Also sees the log of who did what, and the state of the server. */
  ADMIN;

  /** The role as people write it. */
  public static Optional<Role> parse(String word) {
    for (Role role : values()) {
      if (role.word().equals(word)) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
