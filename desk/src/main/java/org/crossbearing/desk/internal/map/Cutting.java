package org.crossbearing.desk.internal.map;

import java.util.Arrays;

/** Cuts outlines off at the sheet's edges, one edge after the other (Sutherland and Hodgman). */
final class Cutting {
  private Cutting() {}

  /** What of an outline, x and y by turns, lies on the sheet or just beside it. */
  static double[] inside(double[] points, int size, View view) {
    double beyond = View.BEYOND;
    double[] cut = Arrays.copyOf(points, size);
    cut = side(cut, 0, 1, -beyond);
    cut = side(cut, 0, -1, -(view.width() + beyond));
    cut = side(cut, 1, 1, -beyond);
    return side(cut, 1, -1, -(view.height() + beyond));
  }

  /**
   * Keeps the points whose x or y, by {@code axis}, times {@code sign} is {@code least} or more.
   */
  private static double[] side(double[] points, int axis, int sign, double least) {
    double[] kept = new double[points.length * 2 + 4];
    int size = 0;
    for (int i = 0; i < points.length; i += 2) {
      int before = (i + points.length - 2) % points.length;
      double here = points[i + axis] * sign - least;
      double there = points[before + axis] * sign - least;
      if (here >= 0 != there >= 0) {
        double part = there / (there - here);
        kept[size++] = points[before] + (points[i] - points[before]) * part;
        kept[size++] = points[before + 1] + (points[i + 1] - points[before + 1]) * part;
      }
      if (here >= 0) {
        kept[size++] = points[i];
        kept[size++] = points[i + 1];
      }
    }
    return Arrays.copyOf(kept, size);
  }
}
