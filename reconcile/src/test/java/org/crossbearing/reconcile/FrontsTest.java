package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.INTERCEPTED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.on;

import org.crossbearing.model.Dossier;
import org.junit.jupiter.api.Test;

/** Two countries strike each other in one night, and all reports name the same people. */
class FrontsTest {
  private static final String DAY = "2031-03-04";
  private static final String NAMES =
      " So said General Ilm Teral, Minister Anka Dorr, Admiral Oto Mellin and Envoy Lara Vantis.";

  private static Told report(String id) {
    return Told.by(id, "Paper " + id, DAY).knows("Velmar", "PL", 52).knows("Osk", "SK", 48);
  }

  /** What Velmar's paper tells, {@code also} of the answer. */
  private static Told ofVelmar(boolean also) {
    Told told =
        report("r1")
            .says("Drones struck Velmar in an attack that killed 2 people and hurt 7." + NAMES)
            .figure("2", KILLED, "people", 2, at("Velmar"), on(DAY))
            .figure("7", INJURED, "people", 7, at("Velmar"), on(DAY));
    return also
        ? told.says("In Osk 12 drones were downed in the attack.")
            .figure("12", INTERCEPTED, "drone", 12, at("Osk"), on(DAY))
        : told;
  }

  private static Told ofOsk() {
    return report("r2")
        .says("Drones struck Osk in an attack that hurt 5 people and killed 3." + NAMES)
        .figure("5", INJURED, "people", 5, at("Osk"), on(DAY))
        .figure("3", KILLED, "people", 3, at("Osk"), on(DAY));
  }

  @Test
  void theStrikeAndTheAnswerAreTwoEvents() {
    Dossier dossier = dossier(ofVelmar(true), ofOsk());
    assertThat(dossier.events()).hasSize(2);
    assertThat(dossier.events().get(1).reports()).containsExactly("r1", "r2");
  }

  @Test
  void whereNoReportTellsOfBothOneHasThePlaceWrong() {
    assertThat(dossier(ofVelmar(false), ofOsk()).events()).hasSize(1);
  }

  private static Told ofPoland(String between) {
    return Told.by("r1", "Coast Daily", DAY)
        .knows("Velmar", "PL", 52)
        .knows("Poland", "PL", 52)
        .says("The attack on Velmar killed 2 people." + between)
        .figure("2", KILLED, "people", 2, at("Velmar"), on(DAY))
        .says("In all a raid with drones hurt 9 people in Poland.")
        .figure("9", INJURED, "people", 9, at("Poland"), on(DAY));
  }

  @Test
  void aLeadThatTellsOfTheWholeCountryAnnouncesTheNewsItself() {
    assertThat(dossier(ofPoland("")).events()).hasSize(1);
    assertThat(dossier(ofPoland(NAMES.repeat(5))).events()).hasSize(2);
  }
}
