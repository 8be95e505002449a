package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.model.Measure.OTHER;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Figure;
import org.junit.jupiter.api.Test;

/** Reports of days later, which tell of what came of an event, are of its day. */
final class LateReportsTest {
  private static final String DAY = "2031-03-03";
  private static final String LATER = "2031-03-08";

  private static Told early() {
    return Told.by("r1", "Coast Daily", "2031-03-04")
        .says("Oda Vilmaen, who leads Velmar, came with Ivo Brastok from Terwold.")
        .says("A fire on the ferry Brenna killed 12 people in Velmar on Monday.")
        .figure("12", KILLED, "people", 12, at("Velmar"), on(DAY));
  }

  private static Told late(String names) {
    return Told.by("r2", "Bay Post", "2031-03-09")
        .says(names)
        .says("The fire on the ferry killed 15 people, divers in Velmar had counted on Saturday.")
        .figure("15", KILLED, "people", 15, at("Velmar"), on(LATER))
        .says("In Velmar 30 people were hurt in the fire.")
        .figure("30", INJURED, "people", 30, at("Velmar"), on(LATER))
        .says("After the fire 14 boats searched off Velmar.")
        .figure("14", OTHER, "boat", 14, at("Velmar"), on(LATER));
  }

  private static List<LocalDate> days(Dossier dossier) {
    return dossier.claims().stream()
        .map(Figure.class::cast)
        .map(Figure::date)
        .map(Objects::requireNonNull)
        .map(DateRange::from)
        .toList();
  }

  @Test
  void aReportThatPutsItAllOnALaterDayIsOfTheDayThatItsEventHas() {
    Dossier dossier =
        dossier(early(), late("With Ivo Brastok came Oda Vilmaen to Terwold and the Brenna."));
    assertThat(dossier.events()).hasSize(1);
    LocalDate day = LocalDate.parse(DAY);
    assertThat(days(dossier)).containsOnly(day);
  }

  @Test
  void aReportOfOtherPeopleIsOfItsOwnDay() {
    Dossier dossier = dossier(early(), late("With Sela Karn came Mott Hadley to the Astrild."));
    assertThat(dossier.events()).hasSize(2);
    assertThat(days(dossier)).contains(LocalDate.parse(DAY), LocalDate.parse(LATER));
  }
}
