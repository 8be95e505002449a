package org.crossbearing.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody promises, requests, demands, approves or delivers something.
 *
 * @param actor who commits or asks, resolved within the report
 * @param action the verb, uninflected
 * @param object what it is about, in the report's words, null if it is only a figure
 * @param to who receives or is asked, null if not told
 * @param figures ids of the figures that measure it
 * @param event the id of its event, null until reconciled
 */
public record Commitment(
    String id,
    String report,
    Span quote,
    String actor,
    String action,
    @Nullable String object,
    @Nullable String to,
    CommitmentStatus status,
    List<String> figures,
    @Nullable String event)
    implements Claim {
  public Commitment {
    figures = List.copyOf(figures);
  }

  /** The same commitment, placed among events. */
  public Commitment reconciled(@Nullable String newEvent) {
    return new Commitment(id, report, quote, actor, action, object, to, status, figures, newEvent);
  }
}
