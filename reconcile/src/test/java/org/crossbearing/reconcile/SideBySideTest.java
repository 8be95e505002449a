package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.COST;
import static org.crossbearing.model.Measure.DETAINED;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.INTERCEPTED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.reconcile.Dossiers.all;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.dollars;
import static org.crossbearing.reconcile.Told.from;
import static org.crossbearing.reconcile.Told.on;
import static org.crossbearing.reconcile.Told.superseded;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Status;
import org.junit.jupiter.api.Test;

/** What one report counts side by side is not always one thing. */
final class SideBySideTest {
  private static final String DAY = "2031-03-04";

  private static Told raid(String id, String outlet) {
    return Told.by(id, outlet, DAY)
        .says("Missiles struck Velmar and killed 35 people, the rescue service said.")
        .figure("35", KILLED, "people", 35, at("Velmar"), on(DAY), from("rescue service"));
  }

  private static List<String> told(Measure measure, Told... reports) {
    return all(dossier(reports), measure).stream().map(SideBySideTest::told).toList();
  }

  private static String told(Finding.OfFigures finding) {
    return finding.status().word() + " " + finding.low() + " to " + finding.high();
  }

  @Test
  void theDeadOfTheMonthAreNotThoseOfTheRaid() {
    Told second =
        raid("r2", "Bay Post")
            .says("In Velmar 164 people were killed in March, the mission said.")
            .figure("164", KILLED, "people", 164, at("Velmar"), on(DAY), from("mission"));
    assertThat(told(KILLED, raid("r1", "Coast Daily"), second))
        .containsExactly("single 35 to 35", "single 164 to 164");
  }

  @Test
  void oneVoiceCountsTwoThings() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("Police in Velmar held 7 looters after the fire and 6 at the port.")
            .figure("7", DETAINED, "people", 7, at("Velmar"), on(DAY), from("police"))
            .figure("6", DETAINED, "people", 6, at("Velmar"), on(DAY), from("police"));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("After the fire in Velmar 7 people were held.")
            .figure("7", DETAINED, "people", 7, at("Velmar"), on(DAY));
    assertThat(told(DETAINED, first, second)).containsExactly("agreed 7 to 7", "single 6 to 6");
  }

  @Test
  void whatOtherReportsTellGoesWithTheNearer() {
    Told night =
        Told.by("r1", "Coast Daily", DAY)
            .says("Air defences brought down 167 drones over Velmar, the air force said.")
            .figure("167", INTERCEPTED, "drone", 167, at("Velmar"), on(DAY), from("air force"))
            .says("In Velmar 90 drones were brought down by day, the air force said.")
            .figure("90", INTERCEPTED, "drone", 90, at("Velmar"), on(DAY), from("air force"));
    Told other =
        Told.by("r2", "Bay Post", DAY)
            .says("The air force said it brought down 170 drones over Velmar.")
            .figure("170", INTERCEPTED, "drone", 170, at("Velmar"), on(DAY), from("air force"));
    assertThat(told(INTERCEPTED, night, other))
        .containsExactlyInAnyOrder("revised 167 to 170", "single 90 to 90");
  }

  @Test
  void whoDiffersByTwoAndAHalfStillDisputes() {
    Told both =
        Told.by("r1", "Coast Daily", DAY)
            .says("In Velmar 100 were hurt, the owner said; the coastguard said 40.")
            .figure("100", INJURED, "people", 100, at("Velmar"), on(DAY), from("owner"))
            .figure("40", INJURED, "people", 40, at("Velmar"), on(DAY), from("coastguard"));
    Told one =
        Told.by("r2", "Bay Post", DAY)
            .says("The coastguard said 40 were hurt in Velmar.")
            .figure("40", INJURED, "people", 40, at("Velmar"), on(DAY), from("coastguard"));
    assertThat(told(INJURED, both, one)).containsExactly("disputed 40 to 100");
  }

  @Test
  void anOlderCountStaysWithItsNewer() {
    Told second =
        raid("r2", "Bay Post")
            .says("The 20 people killed in Velmar had been counted before dawn.")
            .figure("20", KILLED, "people", 20, at("Velmar"), on(DAY), superseded());
    assertThat(told(KILLED, raid("r1", "Coast Daily"), second)).containsExactly("revised 20 to 35");
  }

  @Test
  void voicesThatDifferALittleDisputeAboutOneThing() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("The mayor put the injured of the raid on Velmar at 66.")
            .figure("66", INJURED, "people", 66, at("Velmar"), on(DAY), from("mayor"))
            .says("The governor put the injured in Velmar at 54.")
            .figure("54", INJURED, "people", 54, at("Velmar"), on(DAY), from("governor"));
    assertThat(Dossiers.statuses(dossier(report), INJURED)).containsExactly(Status.DISPUTED);
  }

  @Test
  void voicesThatManyReportsSetAgainstEachOtherDispute() {
    assertThat(told(KILLED, sides("r1", "Coast Daily"), sides("r2", "Bay Post")))
        .containsExactly("disputed 15 to 60");
  }

  @Test
  void nobodyDisputesTwelveDeadByAThousand() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("The raid on Velmar killed 12 soldiers, the army said.")
            .figure("12", KILLED, "soldier", 12, at("Velmar"), on(DAY), from("army"))
            .says("In Velmar 1,000 soldiers are lost, envoys said.")
            .figure("1,000", KILLED, "soldier", 1000, at("Velmar"), on(DAY), from("envoys"));
    assertThat(told(KILLED, report)).containsExactly("single 12 to 12", "single 1000 to 1000");
  }

  private static Told sides(String id, String outlet) {
    return Told.by(id, outlet, DAY)
        .says("The raid on Velmar killed 15 people, the army said.")
        .figure("15", KILLED, "people", 15, at("Velmar"), on(DAY), from("army"))
        .says("Doctors in Velmar said 60 people were killed.")
        .figure("60", KILLED, "people", 60, at("Velmar"), on(DAY), from("doctors"));
  }

  @Test
  void theOrderOfTheReportsDoesNotMatter() {
    Told first = raid("r1", "Coast Daily");
    Told second =
        raid("r2", "Bay Post")
            .says("In Velmar 164 people were killed in March, the mission said.")
            .figure("164", KILLED, "people", 164, at("Velmar"), on(DAY), from("mission"));
    assertThat(told(KILLED, second, first))
        .containsExactlyInAnyOrderElementsOf(told(KILLED, first, second));
  }

  @Test
  void whatWasLostIsNotWhatItCostsToMend() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("The flood in Velmar did damage of 176 million dollars, the bank said.")
            .figure("176 million dollars", COST, "damage", dollars(176), at("Velmar"), on(DAY));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("After the flood in Velmar rebuilding will cost 524 million dollars.")
            .figure(
                "524 million dollars", COST, "reconstruction", dollars(524), at("Velmar"), on(DAY));
    assertThat(Dossiers.statuses(dossier(first, second), COST))
        .containsExactly(Status.SINGLE, Status.SINGLE);
  }

  @Test
  void manyNumbersOfManyVoices() {
    Told[] reports = {Told.by("r1", "Coast Daily", DAY), Told.by("r2", "Bay Post", DAY)};
    for (int i = 0; i < 3600; i++) {
      int count = 2000 + i;
      reports[i % 2]
          .says("In Velmar " + count + " people were injured, office " + i % 7 + " said.")
          .figure(
              "" + count, INJURED, "people", count, at("Velmar"), on(DAY), from("office " + i % 7));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(told(INJURED, reports)).isNotEmpty());
  }
}
