package org.crossbearing.desk.internal.map;

import java.util.ArrayList;
import java.util.List;
import org.crossbearing.reading.KnownPlaces.Precision;

/** Chooses what piece of the earth a map shows, so that its places can be told from each other. */
final class Framing {
  /** What is farther from the place of the event is told in the list alone, in kilometres. */
  private static final double FAR = 900;

  private static final double NARROWEST = 230;
  private static final double WIDEST = 11_000;
  private static final double MARGIN = 34;

  /** Beyond this meridians lie too close for moving along them. */
  private static final double POLAR = 80;

  private final int width;
  private final int height;

  Framing(int width, int height) {
    this.width = width;
    this.height = height;
  }

  /** The view for some areas, the most important first; there is at least one. */
  View view(List<Extent> extents) {
    List<double[]> points = new ArrayList<>();
    framed(extents).forEach(extent -> points.addAll(points(extent)));
    Spot first = extents.getFirst().spot();
    View view = new View(first.lat(), first.lon(), 1, 0, 0);
    double[] box = box(view, points);
    for (int i = 0; i < 6 && Math.abs(first.lat()) < POLAR; i++) {
      view = moved(view, box);
      box = box(view, points);
    }
    double wide = 2 * Math.max(-box[0], box[2]) / (width - 2 * MARGIN);
    double high = 2 * Math.max(-box[1], box[3]) / (height - 2 * MARGIN);
    double scale = Math.max(Math.max(wide, high), NARROWEST / width);
    return new View(
        view.latitude(), view.longitude(), Math.min(scale, WIDEST / width), width, height);
  }

  /** A country that holds a narrower place of the event does not widen the map. */
  private static List<Extent> framed(List<Extent> extents) {
    Extent first = extents.getFirst();
    boolean whole = first.spot().precision() == Precision.COUNTRY;
    return extents.stream()
        .filter(
            extent ->
                extent.equals(first)
                    || extent.spot().precision() != Precision.COUNTRY && near(first, extent, whole))
        .toList();
  }

  private static boolean near(Extent first, Extent other, boolean whole) {
    boolean together =
        first.spot().country() != null && first.spot().country().equals(other.spot().country());
    if (whole) {
      return together;
    }
    double far =
        Sphere.distance(
            first.spot().lat(), first.spot().lon(), other.spot().lat(), other.spot().lon());
    return far < (together ? 2 * FAR : FAR);
  }

  private static List<double[]> points(Extent extent) {
    List<double[]> points = new ArrayList<>();
    for (Line line : extent.mainland()) {
      for (int i = 0; i < line.size(); i++) {
        points.add(new double[] {line.latitude(i), line.longitude(i)});
      }
    }
    if (points.isEmpty()) {
      double lat = extent.spot().lat();
      double lon = extent.spot().lon();
      double north = Math.toDegrees(extent.radius() / Sphere.RADIUS);
      double east = north / Math.cos(Math.toRadians(Math.min(85, Math.abs(lat))));
      points.add(new double[] {lat + north, lon});
      points.add(new double[] {lat - north, lon});
      points.add(new double[] {lat, lon + east});
      points.add(new double[] {lat, lon - east});
    }
    return points;
  }

  /** Left, upper, right and lower edge in kilometres from the middle. */
  private static double[] box(View view, List<double[]> points) {
    double[] box = {1e9, 1e9, -1e9, -1e9};
    double[] xy = new double[2];
    for (double[] point : points) {
      view.project(point[0], point[1], xy);
      box[0] = Math.min(box[0], xy[0]);
      box[1] = Math.min(box[1], xy[1]);
      box[2] = Math.max(box[2], xy[0]);
      box[3] = Math.max(box[3], xy[1]);
    }
    return box;
  }

  private static View moved(View view, double[] box) {
    double east = Math.toDegrees((box[0] + box[2]) / 2 / Sphere.RADIUS);
    double north = -Math.toDegrees((box[1] + box[3]) / 2 / Sphere.RADIUS);
    double latitude = Math.clamp(view.latitude() + north, -85, 85);
    double longitude = view.longitude() + east / Math.cos(Math.toRadians(latitude));
    return new View(latitude, Math.IEEEremainder(longitude, 360), 1, 0, 0);
  }
}
