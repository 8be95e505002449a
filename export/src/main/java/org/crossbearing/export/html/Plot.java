package org.crossbearing.export.html;

import java.util.List;
import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Clock;
import org.crossbearing.export.words.Course;
import org.crossbearing.export.words.Value;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Status;

/** The drawing beside a finding: the course of a revised figure, else its values side by side. */
final class Plot {
  private final Catalogue catalogue;
  private final Clock clock;
  private final Drawing drawing;

  Plot(Catalogue catalogue, Html html) {
    this.catalogue = catalogue;
    clock = new Clock(catalogue.dossier());
    drawing = new Drawing(html);
  }

  void write(Finding.OfFigures finding, List<Value> values) {
    if (finding.status() == Status.REVISED) {
      Course course = Course.of(values, catalogue);
      if (course.moves()) {
        new CourseChart(course, clock, drawing).write();
        return;
      }
    }
    if (values.size() > 1) {
      new IntervalChart(values, drawing).write();
    }
  }
}
