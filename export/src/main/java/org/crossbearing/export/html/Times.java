package org.crossbearing.export.html;

import java.util.Objects;
import org.crossbearing.export.internal.Catalogue;
import org.crossbearing.export.internal.Days;
import org.crossbearing.model.Published;
import org.crossbearing.model.Report;

/** Publication times for people and for programs. The year is told only if there are several. */
final class Times {
  private final boolean oneYear;
  private final Html html;

  Times(Catalogue catalogue, Html html) {
    this.html = html;
    oneYear =
        catalogue.dossier().reports().stream()
                .map(Report::published)
                .filter(Objects::nonNull)
                .mapToInt(published -> published.date().getYear())
                .distinct()
                .count()
            == 1;
  }

  void write(Published published) {
    String words = Days.of(published);
    String year = Days.FIRM_SPACE + Integer.toString(published.date().getYear());
    String shown = oneYear ? words.replaceFirst(year, "") : words;
    html.element("time", shown, "datetime", published.toString());
  }
}
