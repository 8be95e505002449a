package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.DISPLACED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.reconcile.Dossiers.all;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.from;
import static org.crossbearing.reconcile.Told.on;

import java.math.BigDecimal;
import java.util.List;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Status;
import org.junit.jupiter.api.Test;

/** Reports that place the toll of one flood in a region, or in one of its towns. */
final class WholeTollTest {
  private static final String DAY = "2031-03-04";

  private static Told report(String id, String published) {
    return Told.by(id, "Outlet " + id, published)
        .knows("Italy", "IT", 44.0)
        .knows("Osk", "IT", 44.3)
        .knows("Lorn", "IT", 43.7)
        .says("A flood drove 4210 people from their homes in Italy on Tuesday.")
        .figure("4210", DISPLACED, "people", 4210, at("Italy"), on(DAY));
  }

  private static Told toll(Told report, long dead, String place, String voice) {
    return report
        .says("The flood killed " + dead + " people in " + place + ", " + voice + " said.")
        .figure("" + dead, KILLED, "people", dead, at(place), on(DAY), from(voice));
  }

  private static List<BigDecimal> bests(Told... reports) {
    return all(dossier(reports), KILLED).stream()
        .filter(finding -> finding.status() == Status.REVISED)
        .map(Finding.OfFigures::best)
        .toList();
  }

  @Test
  void theLargestTollOfEachReportIsThatOfTheWhole() {
    Told first = toll(report("r1", "2031-03-05"), 8, "Italy", "governor");
    Told second = toll(report("r2", "2031-03-05"), 9, "Italy", "rescuers");
    Told third = toll(report("r3", "2031-03-06"), 13, "Osk", "governor");
    Told fourth = toll(report("r4", "2031-03-07"), 14, "Lorn", "rescuers");
    toll(toll(fourth, 7, "Osk", "rescuers"), 1, "Italy", "rescuers");
    assertThat(bests(first, second, third, fourth)).containsExactly(new BigDecimal(14));
  }

  @Test
  void whatReportsTellApartFromTheWholeStaysApart() {
    Told first =
        toll(toll(report("r1", "2031-03-05"), 50, "Italy", "governor"), 43, "Osk", "sheriff");
    Told second =
        toll(toll(report("r2", "2031-03-06"), 82, "Italy", "governor"), 68, "Osk", "sheriff");
    Told third = toll(report("r3", "2031-03-07"), 75, "Osk", "sheriff");
    assertThat(bests(first, second, third))
        .containsExactlyInAnyOrder(new BigDecimal(82), new BigDecimal(75));
  }
}
