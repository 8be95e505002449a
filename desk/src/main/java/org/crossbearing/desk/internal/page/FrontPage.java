package org.crossbearing.desk.internal.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved, and the events.
 *
 * @param disputes what is disputed and moved lately
 * @param moves what else moved lately
 * @param span over which time, "since 9 Jul 20:30"; empty if nothing moved
 * @param newFigures how many figures came in besides that
 * @param older the number of the change before which the next page begins; null if this is the last
 */
public record FrontPage(
    List<Move> disputes,
    List<Move> moves,
    String span,
    int newFigures,
    List<EventRow> events,
    @Nullable Integer older) {

  /**
   * A finding that moved.
   *
   * @param what how it moved, in a line
   */
  public record Move(FigureView figure, String title, String kind, String what, When when) {}
}
