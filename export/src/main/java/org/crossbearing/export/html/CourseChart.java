package org.crossbearing.export.html;

import java.util.List;
import java.util.stream.Collectors;
import org.crossbearing.export.words.Clock;
import org.crossbearing.export.words.Course;
import org.crossbearing.export.words.Scale;
import org.crossbearing.model.Published;

/** The course of a figure in steps: a value holds until a report gives another. */
final class CourseChart {
  private static final int HEIGHT = 140;
  private static final int TOP = 26;
  private static final int BOTTOM = HEIGHT - 40;
  private static final int LEFT = 10;
  private static final int RIGHT = Drawing.WIDTH - 14;

  private final List<Course.Point> points;
  private final Clock clock;
  private final Drawing drawing;
  private final Scale across;
  private final Scale up;

  CourseChart(Course course, Clock clock, Drawing drawing) {
    points = course.points();
    this.clock = clock;
    this.drawing = drawing;
    across = new Scale(points.getFirst().time(), points.getLast().time(), LEFT, RIGHT);
    up = Scale.over(points.stream().map(Course.Point::number).toList(), BOTTOM, TOP);
  }

  void write() {
    drawing.begin(title(), HEIGHT);
    drawing.path("rule", "M0 %.1fH%.1f", HEIGHT - 17.5, Drawing.WIDTH);
    steps();
    points.forEach(point -> drawing.point(x(point), y(point)));
    labels();
    drawing.label("", time(points.getFirst().published()), 0, HEIGHT - 3);
    drawing.label("end", time(points.getLast().published()), Drawing.WIDTH, HEIGHT - 3);
    drawing.end();
  }

  private String title() {
    return points.stream()
        .map(point -> point.words() + ", " + time(point.published()))
        .distinct()
        .collect(Collectors.joining("; ", "Course over time: ", ""));
  }

  private void steps() {
    for (int i = 1; i < points.size(); i++) {
      Course.Point before = points.get(i - 1);
      Course.Point point = points.get(i);
      drawing.path("step", "M%.1f %.1fH%.1fV%.1f", x(before), y(before), x(point), y(point));
    }
  }

  /** The last value always, the first where there is room, between them those that change. */
  private void labels() {
    Course.Point last = points.getLast();
    double free = x(last) - Drawing.width(last.words());
    if (fallsAtLast()) {
      drawing.label("end", last.words(), x(last) - 9, y(last) + 4);
    } else {
      drawing.label("end", last.words(), Drawing.WIDTH, y(last) - 9);
    }
    double used = -1;
    String shown = "";
    for (Course.Point point : points) {
      double half = Drawing.width(point.words()) / 2;
      double middle = Math.max(x(point), half);
      boolean fits = middle - half > used && middle + half < free;
      if (fits && !point.words().equals(shown)) {
        drawing.label("middle", point.words(), middle, y(point) + (rises(point) ? 17 : -9));
        used = middle + half + 4;
        shown = point.words();
      }
    }
  }

  /** Whether the course goes up from a point, so that there is room below it. */
  private boolean rises(Course.Point point) {
    int next = Math.min(points.indexOf(point) + 1, points.size() - 1);
    return points.get(next).number().compareTo(point.number()) >= 0;
  }

  private boolean fallsAtLast() {
    int last = points.size() - 1;
    return points.get(last - 1).number().compareTo(points.get(last).number()) > 0;
  }

  private double x(Course.Point point) {
    return across.at((double) point.time());
  }

  private double y(Course.Point point) {
    return up.at(point.number().doubleValue());
  }

  private String time(Published published) {
    return clock.of(published);
  }
}
