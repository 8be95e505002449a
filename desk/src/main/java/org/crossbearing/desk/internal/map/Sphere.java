package org.crossbearing.desk.internal.map;

/** Distances on the earth, taken as a sphere; degrees and kilometres. */
final class Sphere {
  static final double RADIUS = 6371.0;
  static final double HALF_WAY_ROUND = Math.PI * RADIUS;

  private Sphere() {}

  static double distance(double lat1, double lon1, double lat2, double lon2) {
    double a = square(Math.sin(Math.toRadians(lat2 - lat1) / 2));
    double b = square(Math.sin(Math.toRadians(lon2 - lon1) / 2));
    double cosines = Math.cos(Math.toRadians(lat1)) * Math.cos(Math.toRadians(lat2));
    return 2 * RADIUS * Math.asin(Math.sqrt(Math.min(1, a + cosines * b)));
  }

  private static double square(double x) {
    return x * x;
  }
}
