package org.crossbearing.desk.internal.map;

/**
 * Writes lines and outlines as the data of an SVG path, in tenths of pixels, without what is too
 * small to be seen and without what lies far beyond the sheet.
 */
final class Pen {
  private static final double FINEST = 1;

  /** Half the size, in pixels, of islands too small to be drawn. */
  private static final double SMALLEST = 0.9;

  private final View view;
  private final StringBuilder path = new StringBuilder();
  private final double[] xy = new double[2];
  private long lastX;
  private long lastY;

  Pen(View view) {
    this.view = view;
  }

  /** The path so far; empty if nothing was drawn. */
  String path() {
    return path.toString();
  }

  /** A line, of which only what can be seen is drawn. */
  void line(Line line) {
    if (isDust(line)) {
      return;
    }
    boolean drawing = false;
    double fromX = 0;
    double fromY = 0;
    for (int i = 0; i < line.size(); i++) {
      view.project(line.latitude(i), line.longitude(i), xy);
      double x = xy[0];
      double y = xy[1];
      boolean last = i == line.size() - 1;
      if (i > 0 && !last && Math.hypot(x - fromX, y - fromY) < FINEST) {
        continue;
      }
      boolean seen = i > 0 && !line.isSeam(i) && crosses(fromX, fromY, x, y);
      if (seen) {
        if (!drawing) {
          move(fromX, fromY);
        }
        to(x, y);
      }
      drawing = seen;
      fromX = x;
      fromY = y;
    }
  }

  private boolean isDust(Line line) {
    int end = line.size() - 1;
    return line.circle().radius() < SMALLEST * view.scale()
        && line.latitude(0) == line.latitude(end)
        && line.longitude(0) == line.longitude(end);
  }

  /** Whether a line may cross the sheet. */
  private boolean crosses(double x1, double y1, double x2, double y2) {
    double beyond = View.BEYOND;
    return Math.max(x1, x2) > -beyond
        && Math.max(y1, y2) > -beyond
        && Math.min(x1, x2) < view.width() + beyond
        && Math.min(y1, y2) < view.height() + beyond;
  }

  /** An outline to be filled, cut off beyond the sheet. */
  void outline(Line line) {
    if (isDust(line)) {
      return;
    }
    double[] cut = onSheet(line, view);
    if (cut.length >= 6) {
      move(cut[0], cut[1]);
      for (int i = 2; i < cut.length; i += 2) {
        to(cut[i], cut[i + 1]);
      }
      path.append('z');
    }
  }

  /** An outline on the sheet, x and y by turns, cut off beyond it. */
  static double[] onSheet(Line line, View view) {
    double[] points = new double[line.size() * 2];
    double[] at = new double[2];
    int size = 0;
    for (int i = 0; i < line.size(); i++) {
      view.project(line.latitude(i), line.longitude(i), at);
      if (size == 0 || Math.hypot(at[0] - points[size - 2], at[1] - points[size - 1]) >= FINEST) {
        points[size++] = at[0];
        points[size++] = at[1];
      }
    }
    return Cutting.inside(points, size, view);
  }

  private void move(double x, double y) {
    lastX = Math.round(x * 10);
    lastY = Math.round(y * 10);
    path.append('M').append(tenths(lastX));
    number(lastY);
  }

  private void to(double x, double y) {
    long newX = Math.round(x * 10);
    long newY = Math.round(y * 10);
    if (newX != lastX || newY != lastY) {
      path.append('l').append(tenths(newX - lastX));
      number(newY - lastY);
      lastX = newX;
      lastY = newY;
    }
  }

  private void number(long tenths) {
    if (tenths >= 0) {
      path.append(' ');
    }
    path.append(tenths(tenths));
  }

  static String tenths(long tenths) {
    String sign = tenths < 0 ? "-" : "";
    long whole = Math.abs(tenths) / 10;
    long part = Math.abs(tenths) % 10;
    return part == 0 ? sign + whole : sign + (whole == 0 ? "" : whole) + "." + part;
  }
}
