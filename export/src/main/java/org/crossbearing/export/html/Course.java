package org.crossbearing.export.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Moment;
import org.crossbearing.export.words.Value;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Published;

/**
 * How a figure moved: its values in the order of publication. Those of unknown time are left out;
 * one that its own report calls older comes before the others of that report.
 */
record Course(List<Point> points) {
  /**
   * One report's value.
   *
   * @param time seconds, as {@link Moment}
   * @param number the number named, else a bound
   */
  record Point(Published published, long time, BigDecimal number, String words, boolean older) {}

  static Course of(List<Value> values, Catalogue catalogue) {
    List<Point> points = new ArrayList<>();
    for (Value value : values) {
      for (Figure figure : value.figures()) {
        Published published = catalogue.reportOf(figure).published();
        if (published != null) {
          long time = Moment.of(published);
          BigDecimal number = value.number();
          points.add(new Point(published, time, number, value.words(), figure.superseded()));
        }
      }
    }
    points.sort(
        Comparator.comparingLong(Point::time)
            .thenComparing(Point::older, Comparator.reverseOrder()));
    return new Course(List.copyOf(points));
  }

  /** Whether there are two times and two numbers at least. */
  boolean moves() {
    return points.stream().mapToLong(Point::time).distinct().count() > 1
        && points.stream().map(point -> point.number().stripTrailingZeros()).distinct().count() > 1;
  }
}
