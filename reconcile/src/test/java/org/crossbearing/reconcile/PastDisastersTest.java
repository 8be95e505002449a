package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.in;
import static org.crossbearing.reconcile.Told.on;

import org.crossbearing.model.Dossier;
import org.crossbearing.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports tell as background is one disaster whether they give its day or its year. */
final class PastDisastersTest {
  private static final String DAY = "2031-03-04";

  private static Told today(String id, String outlet) {
    return Told.by(id, outlet, DAY)
        .knows("Velmar", "FI", 60)
        .knows("Ostrand", "FI", 61)
        .says("A quake struck Velmar and killed 9 people on Tuesday.")
        .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY));
  }

  private static Told past(Told report, String place, String from, String to, long dead) {
    return report
        .says("The quake of 2013 killed " + dead + " people in " + place + ".")
        .figure("" + dead, KILLED, "people", dead, at(place), on(from, to));
  }

  private static Dossier both(String place, long one, long other) {
    return dossier(
        past(today("r1", "Coast Daily"), "Ostrand", "2013-10-01", "2013-10-31", one),
        past(today("r2", "Bay Post"), place, "2013-01-01", "2013-12-31", other));
  }

  @Test
  void aMonthLiesInItsYear() {
    assertThat(both("Ostrand", 222, 222).events()).hasSize(2);
    assertThat(both("Ostrand", 222, 210).events()).hasSize(2);
  }

  @Test
  void anotherTollIsAnotherDisaster() {
    assertThat(both("Ostrand", 222, 31).events()).hasSize(3);
  }

  @Test
  void oneTollOfTheYearIsOfOneDisasterWhereverItIsPlaced() {
    assertThat(recalled(85, 85).events()).hasSize(2);
    assertThat(recalled(85, 61).events()).hasSize(3);
  }

  private static Dossier recalled(long one, long other) {
    return dossier(
        past(named("r1", "Coast Daily"), "Ostrand", "2013-10-01", "2013-10-31", one),
        past(named("r2", "Bay Post"), "Brenn", "2013-01-01", "2013-12-31", other));
  }

  private static Told named(String id, String outlet) {
    return today(id, outlet)
        .says("The governor, Oda Vilmaen, went there with Ivo Brastok from Terwold.")
        .says("Walls fell in Terwold, said Oda Vilmaen, and so did that of Ivo Brastok.");
  }

  @Test
  void nobodyIsToldToBeHurtInThePlaceOfThatYear() {
    Told first =
        today("r1", "Coast Daily")
            .says("No one was hurt in the crash of the tram in Ostrand in 2018.")
            .figure("No one", INJURED, "people", 0, at("Ostrand"), on("2018-05-01", "2018-05-31"));
    Told second =
        today("r2", "Bay Post")
            .says("In Ostrand nobody was hurt in the tram crash of 2018.")
            .figure("nobody", INJURED, "people", 0, at("Ostrand"), on("2018-01-01", "2018-12-31"));
    assertThat(Dossiers.statuses(dossier(first, second), INJURED)).containsExactly(Status.AGREED);
  }

  private static Dossier shootings(String place, long one, long other) {
    return dossier(
        shooting(today("r1", "Coast Daily"), "Tarn", "2020-11-01", "2020-11-30", one),
        shooting(today("r2", "Bay Post"), place, "2020-01-01", "2020-12-31", other));
  }

  private static Told shooting(Told report, String place, String from, String to, long dead) {
    return report
        .says("A gunman shot " + dead + " people dead in " + place + " in 2020.")
        .figure("" + dead, KILLED, "people", dead, at(place), on(from, to));
  }

  @Test
  void onePlaceHasOneTollOncePerYear() {
    assertThat(shootings("Tarn", 14, 14).events()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"Tarn, 14, 15", "Tarn, 3, 3", "Brenn, 4, 4"})
  void anotherTollOrPlaceAndFewDeadAreOfAnotherShooting(String place, long one, long other) {
    assertThat(shootings(place, one, other).events()).hasSize(3);
  }

  @Test
  void whatIsToldBesideThePastSaysWhereItWas() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Nine shot dead.")
            .says("A gunman shot 9 people dead in Velmar on Tuesday.")
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY))
            .says("In 2020 four people were killed and 22 hurt when a gunman shot at Tarn.")
            .figure("four", KILLED, "people", 4, at("Velmar"), in(2020))
            .figure("22", INJURED, "people", 22, at("Tarn"), in(2020));
    assertThat(dossier(report).events()).hasSize(2);
  }
}
