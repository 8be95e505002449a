package org.crossbearing.export.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;

/**
 * How a figure moved: its values in the order of publication. Those of unknown time are left out,
 * and what a report says again; one that its own report calls older comes before its others.
 */
public record Course(List<Point> points) {
  private static final Comparator<Point> IN_TIME =
      Comparator.comparingLong(Point::time)
          .thenComparing(point -> point.report().id())
          .thenComparing(Point::older, Comparator.reverseOrder())
          .thenComparing(Point::number);

  /**
   * One report's value.
   *
   * @param report of known time
   * @param time seconds, as {@link Moment}
   * @param number the number named, else a bound
   */
  public record Point(Figure figure, Report report, long time, BigDecimal number, String words) {
    /** When its report was published. */
    public Published published() {
      return Objects.requireNonNull(report.published());
    }

    /** Whether its own report calls it an earlier value. */
    public boolean older() {
      return figure.superseded();
    }
  }

  private record Saying(String report, String words, List<Attribution> by) {
    Saying(String report, String words, Figure figure) {
      this(report, words, figure.attribution());
    }
  }

  /**
   * The course of a finding.
   *
   * @param values those of its figures, by what they say
   */
  public static Course of(List<Value> values, Catalogue catalogue) {
    List<Point> points = new ArrayList<>();
    Set<Saying> seen = new HashSet<>();
    for (Value value : values) {
      for (Figure figure : value.figures()) {
        Report report = catalogue.reportOf(figure);
        Published published = report.published();
        if (published != null && seen.add(new Saying(report.id(), value.words(), figure))) {
          long time = Moment.of(published);
          points.add(new Point(figure, report, time, value.number(), value.words()));
        }
      }
    }
    points.sort(IN_TIME);
    return new Course(List.copyOf(points));
  }

  /** Whether there are two times and two numbers at least. */
  public boolean moves() {
    return points.stream().mapToLong(Point::time).distinct().count() > 1
        && points.stream().map(point -> point.number().stripTrailingZeros()).distinct().count() > 1;
  }
}
