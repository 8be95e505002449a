package org.crossbearing.desk.internal.map;

import java.util.List;

/** A small globe that shows where on the earth a map lies, as one would see it from far away. */
final class Globe {
  private static final double FINEST = 0.9;

  /** Islands below this, in kilometres across, would be dust. */
  private static final double SMALLEST = 90;

  private final View view;
  private final double x;
  private final double y;
  private final double radius;
  private final double latitude;

  /** Around a point of the sheet. */
  Globe(View view, double x, double y, double radius) {
    this.view = view;
    this.x = x;
    this.y = y;
    this.radius = radius;
    latitude = Math.clamp(view.latitude(), -50, 50);
  }

  void draw(Svg svg, Land land, Colours colours) {
    svg.open("g", "aria-hidden", "true")
        .element("circle", "cx", x, "cy", y, "r", radius, "fill", colours.water());
    StringBuilder path = new StringBuilder();
    for (List<Line> country : land.countries().values()) {
      country.stream()
          .filter(line -> line.circle().radius() > SMALLEST)
          .forEach(line -> outline(line, path));
    }
    double[] at = point(view.latitude(), view.longitude());
    svg.element("path", "d", path, "fill", colours.border(), "fill-opacity", "0.75")
        .element("circle", "cx", x, "cy", y, "r", radius, "fill", "none", "stroke", colours.coast())
        .element(
            "circle",
            "cx",
            at[0],
            "cy",
            at[1],
            "r",
            7.0,
            "fill",
            colours.mark(),
            "fill-opacity",
            "0.25")
        .element("circle", "cx", at[0], "cy", at[1], "r", 2.6, "fill", colours.mark())
        .close("g");
  }

  /** What lies on the far side is pulled to the rim. */
  private void outline(Line line, StringBuilder path) {
    boolean seen = false;
    StringBuilder one = new StringBuilder();
    double lastX = 0;
    double lastY = 0;
    for (int i = 0; i < line.size(); i++) {
      double[] at = point(line.latitude(i), line.longitude(i));
      seen |= at[2] > 0;
      if (i == 0 || Math.hypot(at[0] - lastX, at[1] - lastY) >= FINEST) {
        one.append(one.isEmpty() ? 'M' : 'L').append(Svg.number(at[0]));
        one.append(' ').append(Svg.number(at[1]));
        lastX = at[0];
        lastY = at[1];
      }
    }
    if (seen) {
      path.append(one).append('z');
    }
  }

  /** Where a point lies on the sheet, and whether it is on this side (above 0). */
  private double[] point(double lat, double lon) {
    double phi = Math.toRadians(lat);
    double lambda = Math.toRadians(lon - view.longitude());
    double phi0 = Math.toRadians(latitude);
    double east = Math.cos(phi) * Math.sin(lambda);
    double cos = Math.cos(phi) * Math.cos(lambda);
    double north = Math.cos(phi0) * Math.sin(phi) - Math.sin(phi0) * cos;
    double near = Math.sin(phi0) * Math.sin(phi) + Math.cos(phi0) * cos;
    double length = near > 0 ? 1 : Math.max(Math.hypot(east, north), 1e-9);
    return new double[] {x + radius * east / length, y - radius * north / length, near};
  }
}
