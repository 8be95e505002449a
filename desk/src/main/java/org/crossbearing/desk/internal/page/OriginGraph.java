package org.crossbearing.desk.internal.page;

import java.util.List;

/**
 * Which outlets carry whose words: outlets on one side, origins on the other. What an outlet says
 * by itself is told beside its name and not drawn.
 *
 * @param height of the drawing, in the rows of the longer side
 * @param hidden how many outlets and origins are left out
 */
public record OriginGraph(
    List<Outlet> outlets, List<Source> origins, List<Line> lines, int height, int hidden) {
  /** Pixels from one row to the next. */
  public static final int ROW = 34;

  /** An outlet; {@code own} figures are its own. */
  public record Outlet(String name, int own) {}

  /** An origin, with what kind it is and how many outlets carry it. */
  public record Source(String name, String kind, int outlets) {}

  /**
   * Carried words.
   *
   * @param weight how thick the line is
   * @param shared whether several outlets carry the origin
   */
  public record Line(int from, int to, double weight, boolean shared) {
    public double y1() {
      return (from + 0.5) * ROW;
    }

    public double y2() {
      return (to + 0.5) * ROW;
    }
  }

  public int pixels() {
    return height * ROW;
  }

  public boolean isEmpty() {
    return lines.isEmpty();
  }
}
