package org.crossbearing.export.text;

import org.crossbearing.export.words.Catalogue;
import org.crossbearing.export.words.Clock;
import org.crossbearing.export.words.Days;
import org.crossbearing.export.words.Voice;
import org.crossbearing.export.words.Wording;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Report;

/** Who says something, through whom, where and when, in words. */
final class Sources {
  private final Catalogue catalogue;
  private final Clock clock;

  Sources(Catalogue catalogue) {
    this.catalogue = catalogue;
    clock = new Clock(catalogue.dossier());
  }

  /** "Vadym Lysenko on Telegram, through Reuters; by 10:36". */
  String who(Figure figure) {
    return Voice.withRemarks(figure, catalogue);
  }

  /** "10 Jul 14:00"; the zone is told once, on top, where it is the same for all. */
  String when(Claim claim) {
    Report report = catalogue.reportOf(claim);
    if (report.published() == null) {
      return "time unknown";
    }
    String time = clock.of(report.published());
    String zone = Days.FIRM_SPACE + clock.zone();
    boolean told = zone.length() > 1 && time.endsWith(zone);
    return told ? time.substring(0, time.length() - zone.length()) : time;
  }

  String where(Claim claim) {
    return Wording.carrier(catalogue.reportOf(claim));
  }

  /** "Harbour Times (Reuters), 10 Jul 14:00". */
  String whereAndWhen(Report report) {
    String where = Wording.carrier(report);
    return report.published() == null ? where : where + ", " + clock.of(report.published());
  }
}
