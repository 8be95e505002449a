package org.crossbearing.export.html;

import java.util.Arrays;
import java.util.Locale;

/** A small drawing on the page, in units that are pixels where there is room. */
final class Drawing {
  static final int WIDTH = 272;

  /** About what a character of a label takes. */
  private static final double CHARACTER = 6.6;

  private final Html html;

  Drawing(Html html) {
    this.html = html;
  }

  void begin(String title, int height) {
    html.open("svg", "class", "plot", "viewBox", "0 0 " + WIDTH + " " + height);
    html.element("title", title).line();
  }

  void end() {
    html.end("svg");
  }

  /** A path whose places are the numbers, rounded to what the eye can see. */
  void path(String kind, String format, Number... numbers) {
    html.open("path", "class", kind, "d", written(format, numbers)).close("path");
  }

  private static String written(String format, Number... numbers) {
    Object[] places = Arrays.stream(numbers).map(Number::doubleValue).toArray();
    return String.format(Locale.ROOT, format, places);
  }

  void point(double x, double y) {
    html.open("circle", "cx", written("%.1f", x), "cy", written("%.1f", y), "r", "4");
    html.close("circle");
  }

  /** Words at a place: from it, or with the anchor {@code end} up to it, or {@code middle}. */
  void label(String anchor, String words, double x, double y) {
    String place = written("%.1f", x);
    html.element("text", words, "x", place, "y", written("%.1f", y), "text-anchor", anchor);
  }

  /** About how wide words are. */
  static double width(String words) {
    return CHARACTER * words.length();
  }
}
