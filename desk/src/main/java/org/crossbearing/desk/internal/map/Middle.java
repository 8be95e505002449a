package org.crossbearing.desk.internal.map;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds where an area is widest on the sheet, so that its name stands inside it. */
final class Middle {
  /** Pixels between the points tried. */
  private static final int STEP = 14;

  /** The edge of the sheet is an edge of the area, this far in. */
  private static final int EDGE = 8;

  private final List<double[]> rings;
  private final View view;

  private Middle(List<double[]> rings, View view) {
    this.rings = rings;
    this.view = view;
  }

  /** x, y and how far the next edge is; null if nothing of the area is on the sheet. */
  static double @Nullable [] of(List<Line> outlines, View view) {
    Circle seen = view.circle();
    List<double[]> rings =
        outlines.stream()
            .filter(line -> line.circle().meets(seen))
            .map(line -> Pen.onSheet(line, view))
            .filter(ring -> ring.length >= 6)
            .toList();
    return new Middle(rings, view).widest();
  }

  private double @Nullable [] widest() {
    double[] best = null;
    for (int y = EDGE + STEP; y < view.height() - EDGE; y += STEP) {
      for (int x = EDGE + STEP; x < view.width() - EDGE; x += STEP) {
        double room = isInside(x, y) ? room(x, y) : 0;
        if (room > 0 && (best == null || room > best[2])) {
          best = new double[] {x, y, room};
        }
      }
    }
    return best;
  }

  private boolean isInside(double x, double y) {
    boolean inside = false;
    for (double[] ring : rings) {
      for (int i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
        boolean crosses = ring[i + 1] > y != ring[j + 1] > y;
        if (crosses
            && x
                < (ring[j] - ring[i]) * (y - ring[i + 1]) / (ring[j + 1] - ring[i + 1]) + ring[i]) {
          inside = !inside;
        }
      }
    }
    return inside;
  }

  private double room(double x, double y) {
    double room = Math.min(Math.min(x, view.width() - x), Math.min(y, view.height() - y)) - EDGE;
    for (double[] ring : rings) {
      for (int i = 0; i < ring.length; i += 2) {
        room = Math.min(room, Math.hypot(ring[i] - x, ring[i + 1] - y));
      }
    }
    return room;
  }
}
