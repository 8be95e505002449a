package org.crossbearing.reading.internal.act;

import org.crossbearing.model.CommitmentStatus;
import org.crossbearing.reading.internal.quantity.Quantity;
import org.crossbearing.reading.internal.syntax.Chunk.NounGroup;
import org.jspecify.annotations.Nullable;

/** What "not" and "no" make of an act. */
final class Negation {
  private Negation() {}

  /** The status, turned round if negated; null if then nothing is told. */
  static @Nullable CommitmentStatus of(CommitmentStatus status, boolean negated) {
    if (!negated) {
      return status;
    }
    return switch (status) {
      case PROMISED, CONSIDERED, APPROVED -> CommitmentStatus.REFUSED;
      case REFUSED -> CommitmentStatus.CONSIDERED;
      case REQUESTED, DEMANDED, DELIVERED -> null;
    };
  }

  /** Whether the group says that there is none. */
  static boolean none(NounGroup group) {
    Quantity quantity = group.quantity();
    boolean zero =
        quantity != null
            && quantity.amount().high() != null
            && quantity.amount().high().signum() == 0;
    return zero || group.determiner().equals("no");
  }
}
