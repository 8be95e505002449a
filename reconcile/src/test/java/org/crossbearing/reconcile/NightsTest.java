package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.DESTROYED;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.on;

import org.junit.jupiter.api.Test;

/** A night belongs to two days, and two nights of one town are two raids. */
class NightsTest {
  private static final String EVE = "2031-03-03";
  private static final String DAY = "2031-03-04";

  private static Told twice(int killed, int hurt, String place) {
    return Told.by("r1", "Coast Daily", DAY)
        .says("Raids on the coast")
        .says("The attack on Velmar killed 3 people and hurt 80.")
        .figure("3", KILLED, "people", 3, at("Velmar"), on(DAY))
        .figure("80", INJURED, "people", 80, at("Velmar"), on(DAY))
        .says("On Monday evening " + killed + " people were killed and " + hurt + " hurt.")
        .figure(killed + " ", KILLED, "people", killed, at(place), on(EVE))
        .figure(hurt + " ", INJURED, "people", hurt, at(place), on(EVE));
  }

  @Test
  void theSameNumbersOfOneTownAreOfOneNight() {
    assertThat(dossier(twice(3, 80, "Velmar")).events()).hasSize(1);
  }

  @Test
  void otherNumbersOrAnotherTownAreAnotherNight() {
    assertThat(dossier(twice(4, 80, "Velmar")).events()).hasSize(2);
    assertThat(dossier(twice(3, 80, "Osk")).events()).hasSize(2);
  }

  @Test
  void whatAWarHasCostIsNoPartOfTheNight() {
    assertThat(dossier(bulletin("Since the start of the war")).events()).hasSize(2);
    assertThat(dossier(bulletin("In the war's worst night")).events()).hasSize(1);
  }

  private static Told bulletin(String since) {
    return Told.by("r1", "Coast Daily", DAY)
        .says("The attack on Velmar destroyed 12 helicopters.")
        .figure("12", DESTROYED, "helicopter", 12, at("Velmar"), on(DAY))
        .says(since + ", the ministry said, 663 warplanes were destroyed.")
        .figure("663", DESTROYED, "warplane", 663, at("Velmar"), on(DAY));
  }
}
