package org.crossbearing.reading.internal.act;

import java.util.List;
import org.crossbearing.model.CommitmentStatus;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.crossbearing.reading.internal.syntax.Syntax;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as its sentence tells it.
 *
 * @param things the groups that name what it is about
 * @param to who receives it or is asked, or null
 * @param wanted what is asked for where that is a clause, or null to take the things
 * @param from index of the first token that tells it
 * @param verb index of the token from which on figures may measure it
 * @param end one past the last token
 */
record Act(
    Syntax syntax,
    String actor,
    String action,
    CommitmentStatus status,
    List<NounGroup> things,
    @Nullable String to,
    @Nullable String wanted,
    int from,
    int verb,
    int end) {
  Act {
    things = List.copyOf(things);
  }
}
