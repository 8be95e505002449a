package org.crossbearing.desk.internal.map;

/**
 * A circle on the earth.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 * @param radius in kilometres
 */
record Circle(double latitude, double longitude, double radius) {
  boolean meets(Circle other) {
    return Sphere.distance(latitude, longitude, other.latitude, other.longitude)
        <= radius + other.radius;
  }
}
