package org.crossbearing.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim that counts or measures something.
 *
 * @param cue the number with its hedge and unit, inside {@code quote}
 * @param of the thing counted, singular; "people" for persons in general
 * @param who what is counted in the report's words, null if the number stands alone
 * @param actor who did it, gave it or promised it, null if not told
 * @param converted the same amount in other units, as given in brackets
 * @param place where it happened, null if not told
 * @param date when it happened (its onset), null if not told
 * @param asOf when the value held, in the report's words ("by 10:36"), null if not told
 * @param superseded whether the report itself says that this is an older value
 * @param cumulative whether this is a running total
 * @param partOf the id of the figure that this one is a part of, or null
 * @param attribution who the report has it from, nearest first; empty when the outlet itself says
 *     it
 * @param origin the id of its origin, null until reconciled or if not even the outlet is known
 * @param event the id of its event, null until reconciled
 * @param person the one person it tells of, as the report calls them most fully; the same in all
 *     figures of the report that tell of that person, null if it counts people by a number
 */
public record Figure(
    String id,
    String report,
    Span quote,
    Span cue,
    Measure measure,
    String of,
    @Nullable String who,
    @Nullable String actor,
    Amount value,
    List<Amount> converted,
    @Nullable String place,
    @Nullable DateRange date,
    @Nullable String asOf,
    boolean superseded,
    Modality modality,
    boolean cumulative,
    @Nullable String partOf,
    List<Attribution> attribution,
    @Nullable String origin,
    @Nullable String event,
    @Nullable String person)
    implements Claim {
  public Figure {
    if (!quote.contains(cue)) {
      throw new IllegalArgumentException(
          "figure %s: expecting the cue %s inside the quote %s".formatted(id, cue, quote));
    }
    converted = List.copyOf(converted);
    attribution = List.copyOf(attribution);
  }

  /** The same figure, with the chain through which the report has it. */
  public Figure attributed(List<Attribution> chain) {
    return with(id, measure, value, date, partOf, chain, origin, event);
  }

  /** The same figure, placed among events and origins. */
  public Figure reconciled(@Nullable String newEvent, @Nullable String newOrigin) {
    return with(id, measure, value, date, partOf, attribution, newOrigin, newEvent);
  }

  /** The same figure under another id, a part of another. */
  public Figure renamed(String newId, @Nullable String newWhole) {
    return with(newId, measure, value, date, newWhole, attribution, origin, event);
  }

  /** The same figure with another value. */
  public Figure valued(Amount other) {
    return with(id, measure, other, date, partOf, attribution, origin, event);
  }

  /** The same figure, of what happened on those days. */
  public Figure dated(DateRange days) {
    return with(id, measure, value, days, partOf, attribution, origin, event);
  }

  /** The same figure, read as another measure. */
  public Figure measured(Measure other) {
    return with(id, other, value, date, partOf, attribution, origin, event);
  }

  private Figure with(
      String newId,
      Measure newMeasure,
      Amount newValue,
      @Nullable DateRange days,
      @Nullable String newWhole,
      List<Attribution> chain,
      @Nullable String newOrigin,
      @Nullable String newEvent) {
    return new Figure(
        newId,
        report,
        quote,
        cue,
        newMeasure,
        of,
        who,
        actor,
        newValue,
        converted,
        place,
        days,
        asOf,
        superseded,
        modality,
        cumulative,
        newWhole,
        chain,
        newOrigin,
        newEvent,
        person);
  }
}
