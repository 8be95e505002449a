package org.crossbearing.desk.internal.map;

import java.util.List;

/** A run of points in {@link Land#UNIT}ths of a degree, with a circle around all of them. */
final class Line {
  private final int[] longitudes;
  private final int[] latitudes;
  private final Circle circle;

  private Line(int[] longitudes, int[] latitudes, Circle circle) {
    this.longitudes = longitudes;
    this.latitudes = latitudes;
    this.circle = circle;
  }

  static Line of(int[] longitudes, int[] latitudes) {
    return new Line(longitudes, latitudes, around(longitudes, latitudes));
  }

  /** One after the other; {@code backwards} tells for each whether it runs against its order. */
  static Line join(List<Line> lines, List<Boolean> backwards) {
    int size = lines.stream().mapToInt(Line::size).sum();
    int[] longitudes = new int[size];
    int[] latitudes = new int[size];
    int at = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      for (int j = 0; j < line.size(); j++) {
        int from = backwards.get(i) ? line.size() - 1 - j : j;
        longitudes[at] = line.longitudes[from];
        latitudes[at++] = line.latitudes[from];
      }
    }
    return of(longitudes, latitudes);
  }

  Circle circle() {
    return circle;
  }

  int size() {
    return longitudes.length;
  }

  double latitude(int i) {
    return latitudes[i] / Land.UNIT;
  }

  double longitude(int i) {
    return longitudes[i] / Land.UNIT;
  }

  /** Whether the line from the point before to this one only closes the edge of the data. */
  boolean isSeam(int i) {
    return i > 0
        && (latitudes[i] <= -90 * Land.UNIT + 1
            || Math.abs(longitudes[i]) == 180 * Land.UNIT
                && Math.abs(longitudes[i - 1]) == 180 * Land.UNIT);
  }

  private static Circle around(int[] longitudes, int[] latitudes) {
    double x = 0;
    double y = 0;
    double z = 0;
    for (int i = 0; i < longitudes.length; i++) {
      double lat = Math.toRadians(latitudes[i] / Land.UNIT);
      double lon = Math.toRadians(longitudes[i] / Land.UNIT);
      x += Math.cos(lat) * Math.cos(lon);
      y += Math.cos(lat) * Math.sin(lon);
      z += Math.sin(lat);
    }
    double latitude = Math.toDegrees(Math.atan2(z, Math.hypot(x, y)));
    double longitude = Math.toDegrees(Math.atan2(y, x));
    double radius = 0;
    for (int i = 0; i < longitudes.length; i++) {
      double far =
          Sphere.distance(latitude, longitude, latitudes[i] / Land.UNIT, longitudes[i] / Land.UNIT);
      radius = Math.max(radius, far);
    }
    return new Circle(latitude, longitude, radius);
  }
}
