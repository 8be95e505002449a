package org.crossbearing.desk.internal.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossbearing.export.words.Bounds;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Course;
import org.crossbearing.export.words.Course.Point;
import org.crossbearing.export.words.Scale;
import org.crossbearing.export.words.Voice;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Finding;
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
  private final Map<String, Course> courses = new HashMap<>();

  Courses(Catalogue catalogue, Evidence evidence, int mostSteps) {
    this.catalogue = catalogue;
    this.evidence = evidence;
    this.mostSteps = mostSteps;
  }

  /** Whether there are two times and two numbers at least. */
  boolean moves(Finding.OfFigures finding) {
    return course(finding).moves();
  }

  EventPage.Course of(Finding.OfFigures finding) {
    List<Point> all = course(finding).points();
    List<Point> points = all.subList(Math.max(0, all.size() - mostSteps), all.size());
    List<BigDecimal> numbers = points.stream().map(Point::number).sorted().toList();
    Scale scale = Scale.over(numbers, FIRST, LAST);
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
        Bounds.of(numbers.getFirst(), finding),
        Bounds.of(numbers.getLast(), finding),
        steps,
        all.size() - points.size());
  }

  private EventPage.Step step(
      Point point, EventPage.@Nullable Step before, Finding.OfFigures finding, Scale scale) {
    Amount value = point.figure().value();
    double at = place(point.number(), scale);
    return new EventPage.Step(
        evidence.when(point.report()),
        Wording.carrier(point.report()),
        "/read?r=" + point.report().id() + "#" + point.figure().id(),
        Voice.withRemarks(point.figure(), catalogue),
        point.words(),
        before == null ? at : before.at(),
        at,
        value.low() == null ? 0 : Math.min(at, place(value.low(), scale)),
        value.high() == null ? 100 : Math.max(at, place(value.high(), scale)),
        finding.best() != null && finding.best().compareTo(point.number()) == 0,
        point.older());
  }

  private Course course(Finding.OfFigures finding) {
    return courses.computeIfAbsent(
        finding.id(), id -> Course.of(evidence.sorted(finding), catalogue));
  }

  /** In percent of the width, to a tenth. */
  private static double place(BigDecimal number, Scale scale) {
    return Math.max(0, Math.min(100, Math.round(scale.at(number.doubleValue()) * 10) / 10.0));
  }
}
