package org.crossbearing.desk.internal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossbearing.export.words.Bounds;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Moment;
import org.crossbearing.export.words.Value;
import org.crossbearing.export.words.Voice;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Attribution;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * How figures moved: report by report, each value where it lies between the smallest and largest.
 */
final class Courses {
  private static final double FIRST = 6;
  private static final double LAST = 94;

  private final Catalogue catalogue;
  private final Evidence evidence;
  private final int mostSteps;
  private final Map<String, List<Point>> points = new HashMap<>();

  Courses(Catalogue catalogue, Evidence evidence, int mostSteps) {
    this.catalogue = catalogue;
    this.evidence = evidence;
    this.mostSteps = mostSteps;
  }

  private record Point(Figure figure, Report report, long time, BigDecimal number, String words) {
    Saying saying() {
      return new Saying(report.id(), words, figure.attribution());
    }
  }

  private record Saying(String report, String words, List<Attribution> by) {}

  /** Whether there are two times and two numbers at least. */
  boolean moves(Finding.OfFigures finding) {
    List<Point> points = points(finding);
    return points.stream().mapToLong(Point::time).distinct().count() > 1
        && points.stream().map(p -> p.number().stripTrailingZeros()).distinct().count() > 1;
  }

  EventPage.Course of(Finding.OfFigures finding) {
    List<Point> all = points(finding);
    List<Point> points = all.subList(Math.max(0, all.size() - mostSteps), all.size());
    double low = points.stream().mapToDouble(p -> p.number().doubleValue()).min().orElse(0);
    double high = points.stream().mapToDouble(p -> p.number().doubleValue()).max().orElse(1);
    Scale scale = new Scale(low, high);
    List<EventPage.Step> steps = new ArrayList<>();
    EventPage.Step before = null;
    for (Point point : points) {
      EventPage.Step step = step(point, before, finding, scale);
      steps.add(step);
      before = step.older() ? before : step;
    }
    return new EventPage.Course(
        finding.id(),
        Wording.counted(finding, catalogue),
        Tag.of(finding.status()),
        Bounds.of(BigDecimal.valueOf(low), finding),
        Bounds.of(BigDecimal.valueOf(high), finding),
        steps,
        all.size() - points.size());
  }

  private EventPage.Step step(
      Point point, EventPage.@Nullable Step before, Finding.OfFigures finding, Scale scale) {
    Amount value = point.figure().value();
    double at = scale.at(point.number());
    return new EventPage.Step(
        evidence.when(point.report()),
        Wording.carrier(point.report()),
        "/read?r=" + point.report().id() + "#" + point.figure().id(),
        Voice.withRemarks(point.figure(), catalogue),
        point.words(),
        before == null ? at : before.at(),
        at,
        value.low() == null ? 0 : Math.min(at, scale.at(value.low())),
        value.high() == null ? 100 : Math.max(at, scale.at(value.high())),
        finding.best() != null && finding.best().compareTo(point.number()) == 0,
        point.figure().superseded());
  }

  private List<Point> points(Finding.OfFigures finding) {
    return points.computeIfAbsent(finding.id(), id -> sorted(finding));
  }

  private List<Point> sorted(Finding.OfFigures finding) {
    List<Point> points = new ArrayList<>();
    Set<Saying> seen = new HashSet<>();
    for (Value value : evidence.sorted(finding)) {
      for (Figure figure : value.figures()) {
        Report report = catalogue.reportOf(figure);
        if (report.published() != null) {
          long time = Moment.of(report.published());
          Point point = new Point(figure, report, time, value.number(), value.words());
          if (seen.add(point.saying())) {
            points.add(point);
          }
        }
      }
    }
    points.sort(
        Comparator.comparingLong(Point::time)
            .thenComparing(p -> p.report().id())
            .thenComparing(p -> !p.figure().superseded())
            .thenComparing(Point::number));
    return points;
  }

  private record Scale(double low, double high) {
    double at(BigDecimal number) {
      double share = high == low ? 0.5 : (number.doubleValue() - low) / (high - low);
      double place = FIRST + (LAST - FIRST) * share;
      return Math.max(0, Math.min(100, Math.round(place * 10) / 10.0));
    }
  }
}
