package org.crossbearing.reading.internal.time;

import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Clause;
import org.crossbearing.reading.internal.time.TimeResolver.Tense;
import org.jspecify.annotations.Nullable;

/**
 * What a time expression stands beside in its sentence.
 *
 * @param role what it is the time of
 * @param noun the group that it describes: "Thursday's assault"; null if it describes none
 * @param clause the clause that it belongs to, null if it describes a noun or there is none
 * @param tense which way the clause points
 */
record Anchor(Role role, @Nullable NounGroup noun, @Nullable Clause clause, Tense tense) {
  /** What a time expression is the time of. */
  enum Role {
    /** Something named: "Thursday's assault". */
    NAMED,
    /** What the clause tells. */
    HAPPENED,
    /** The telling or counting: "said Sunday". */
    TOLD,
    /** The beginning of a stretch: "since 2017". */
    SINCE,
    /** Another bound: "until Friday". */
    LIMIT,
    /** When a value held: "as of 16:00". */
    HELD
  }

  /** Whether it dates something that happened. */
  boolean event() {
    return role == Role.NAMED || role == Role.HAPPENED;
  }
}
