package org.crossbearing.reconcile.internal.event;

import org.crossbearing.model.DateRange;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A figure with what its surroundings tell of the event it belongs to.
 *
 * @param type null if its own words do not tell
 * @param place the place it counts at, null for the main place of its report
 * @param wide whether it counts over more than one place ("across the state")
 * @param date null if not told
 * @param actor who gives or asks, as one name; null if nobody in particular
 * @param longRun whether it counts over a long time (a war, a decade)
 * @param far whether the place is named only further away, so that it may not be meant
 * @param earlier whether it is told as what the report's event followed, its day left open
 */
record Mention(
    Figure figure,
    Topic topic,
    @Nullable EventType type,
    @Nullable String place,
    boolean wide,
    @Nullable DateRange date,
    @Nullable String actor,
    boolean longRun,
    boolean far,
    boolean earlier) {
  /** What is told of the figure, said of another that goes with it. */
  Mention of(Figure other) {
    return new Mention(other, topic, type, place, wide, date, actor, longRun, far, earlier);
  }

  /** Whether somebody asks for it. */
  boolean asked() {
    return topic == Topic.AID && figure.measure() == Measure.REQUESTED;
  }

  Mention on(@Nullable DateRange day) {
    return new Mention(figure, topic, type, place, wide, day, actor, longRun, far, earlier);
  }

  Mention at(@Nullable String other) {
    return new Mention(figure, topic, type, other, wide, date, actor, longRun, far, earlier);
  }

  /** The same, counted over more than one place. */
  Mention everywhere() {
    return new Mention(figure, topic, type, null, true, date, actor, longRun, false, earlier);
  }

  /** The same, its place left open. */
  Mention anywhere() {
    return new Mention(figure, topic, type, null, wide, date, actor, longRun, false, earlier);
  }
}
