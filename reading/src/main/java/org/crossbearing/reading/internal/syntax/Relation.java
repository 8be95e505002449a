package org.crossbearing.reading.internal.syntax;

import org.jspecify.annotations.Nullable;

/**
 * What a noun group is in its clause.
 *
 * @param role its part
 * @param clause the clause, null if it stands in none
 * @param phrase the phrase with a preposition that it stands in, or null
 */
public record Relation(Role role, @Nullable Clause clause, Clause.@Nullable Phrase phrase) {
  static final Relation NONE = new Relation(Role.NONE, null, null);

  /** The parts a noun group can play. */
  public enum Role {
    SUBJECT,
    OBJECT,
    COMPLEMENT,
    PHRASE,
    /** A time, as in "said Tuesday". */
    TIME,
    /** None that could be told, as in a headline without verb. */
    NONE
  }
}
