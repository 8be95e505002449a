package org.crossbearing.desk.internal.map;

/**
 * A piece of the earth on a sheet: Lambert's azimuthal equal-area projection around its middle, so
 * that areas compare everywhere and no meridian is an edge.
 *
 * @param latitude of the middle
 * @param longitude of the middle
 * @param scale kilometres per pixel, in the middle
 * @param width of the sheet in pixels
 * @param height of the sheet in pixels
 */
record View(double latitude, double longitude, double scale, int width, int height) {
  /** Lines go on so many pixels beyond the edge. */
  static final double BEYOND = 12;

  /** Writes the place on the sheet, from its upper left corner, into {@code xy}. */
  void project(double lat, double lon, double[] xy) {
    double phi = Math.toRadians(lat);
    double lambda = Math.toRadians(lon - longitude);
    double phi0 = Math.toRadians(latitude);
    double cos = Math.cos(phi) * Math.cos(lambda);
    double c = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * cos;
    double k = Math.sqrt(2 / Math.max(1 + c, 1e-9)) * Sphere.RADIUS / scale;
    xy[0] = width / 2.0 + k * Math.cos(phi) * Math.sin(lambda);
    xy[1] = height / 2.0 - k * (Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * cos);
  }

  double[] project(double lat, double lon) {
    double[] xy = new double[2];
    project(lat, lon, xy);
    return xy;
  }

  /** The circle through its corners. */
  Circle circle() {
    return new Circle(latitude, longitude, Math.hypot(width, height) / 2 * scale * 1.05);
  }

  boolean shows(double[] xy, double margin) {
    return xy[0] >= margin
        && xy[1] >= margin
        && xy[0] <= width - margin
        && xy[1] <= height - margin;
  }

  /** Degrees from the middle to the upper and lower edge, roughly. */
  double halfHeight() {
    return Math.toDegrees(height * scale / 2 / Sphere.RADIUS);
  }

  /** Degrees of longitude from the middle to the sides, roughly. */
  double halfWidth() {
    double far = Math.min(80, Math.abs(latitude) + halfHeight());
    return Math.toDegrees(width * scale / 2 / Sphere.RADIUS) / Math.cos(Math.toRadians(far));
  }
}
