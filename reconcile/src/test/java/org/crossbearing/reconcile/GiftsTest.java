package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.model.Measure.REQUESTED;
import static org.crossbearing.model.Measure.SUPPLIED;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.on;

import java.util.List;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which pledges and requests are one. */
final class GiftsTest {
  private static final String DAY = "2031-03-04";

  @Test
  void oneGiverIsKnownByItsCapitalItsMinisterAndItsAdjective() {
    assertThat(
            events(
                report("r1").says("Finland pledged 70 million dollars.").pledge(70),
                report("r2").says("Helsinki would put in 70 million dollars.").pledge(70),
                report("r3")
                    .says("Finnish Defence Minister Aino Salo promised 70 million dollars.")
                    .pledge(70),
                report("r4").says("Finland's Aino Salo announced 70 million dollars.").pledge(70)))
        .containsExactly("Aid by Finland");
  }

  @Test
  void whoIsGivenSomethingDoesNotGiveIt() {
    assertThat(
            events(
                report("r1").says("Chile is to give Peru a further 40 million dollars.").pledge(40),
                report("r2")
                    .says("The Peru Recovery Fund can expect 9 million dollars.")
                    .pledge(9)))
        .containsExactly("Aid by Chile", "Aid");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The London marathon gave 40 million dollars.",
        "A Dublin charity gave 40 million dollars.",
        "Georgetown University pledged 40 million dollars.",
        "Two male nurses gave 40 million dollars.",
        "A Finnish bank pledged 40 million dollars.",
        "The American chief executive of a bank gave 40 million dollars.",
        "The Norwegian Refugee Council pledged 40 million dollars.",
        "Osk can expect 40 million dollars from Chile's Andes Club.",
        "Osk hopes for it, but Chile's premier opposed the 40 million dollars.",
      })
  void whoeverComesFromACountryIsNotItsGovernment(String told) {
    assertThat(events(report("r1").says(told).pledge(40))).noneMatch(title -> title.contains("by"));
  }

  @Test
  void equalSumsForTwoPlacesOnTwoDaysAreTwoGifts() {
    Told first = report("r1").says("For schools in Osk Chile pledged 40 million dollars.");
    Told second = report("r2").says("For camps in Velmar Chile pledged 40 million dollars.");
    assertThat(events(first.pledge(40, on("2031-02-04")), second.pledge(40, on(DAY))))
        .containsExactly("Aid by Chile", "Aid by Chile");
  }

  @Test
  void whoIsAskedDoesNotAsk() {
    Told report =
        report("r1")
            .says("The hackers want 40 million dollars from Chile.")
            .figure("40 million", REQUESTED, "money", Told.dollars(40));
    assertThat(events(report)).containsExactly("Request");
  }

  @Test
  void aGiverMayStandBehindTheSum() {
    assertThat(
            events(
                report("r1").says("Talks bring 40 million dollars from Chile for Osk.").pledge(40)))
        .containsExactly("Aid by Chile");
  }

  @Test
  void equalSumsOfTwoGiversAreTwoGifts() {
    assertThat(
            events(
                report("r1").says("Chile pledged 40 million dollars.").pledge(40),
                report("r2").says("Kenya pledged 40 million dollars.").pledge(40)))
        .containsExactly("Aid by Chile", "Aid by Kenya");
  }

  @Test
  void aSumOfNobodyIsThatOfTheGiverWhoGaveAsMuch() {
    assertThat(
            events(
                report("r1").says("Chile pledged 40 million dollars for Osk.").pledge(40),
                report("r2").says("Osk is to receive 40 million dollars.").pledge(40)))
        .containsExactly("Aid by Chile");
  }

  @Test
  void aReportsOwnHeadlineRepeatsItsGift() {
    assertThat(
            events(
                report("r1")
                    .says("Another 40 million dollars for the valley")
                    .pledge(40)
                    .says("Chile pledged 40 million dollars on Tuesday.")
                    .pledge(40, on(DAY))))
        .containsExactly("Aid by Chile");
  }

  @Test
  void whatIsAskedForIsNoGift() {
    Told report =
        report("r1")
            .says("Chile pledged 40 million dollars.")
            .pledge(40)
            .says("Chile asked for 40 million dollars of its own.")
            .figure("40 million", REQUESTED, "money", Told.dollars(40));
    assertThat(events(report)).containsExactly("Aid by Chile", "Request by Chile");
  }

  @Test
  void aPledgeThatManyMakeTogetherIsNotTheSpeakers() {
    assertThat(
            events(report("r1").says("The allies of Chile pledged 40 million dollars.").pledge(40)))
        .noneMatch(title -> title.contains("Chile"));
  }

  @Test
  void whatAnotherCountrySendsToADisasterIsItsGift() {
    Told report =
        quake()
            .says("Kenya handed over 31 tents.")
            .figure("31", SUPPLIED, "tent", 31, at("Velmar"));
    assertThat(events(report)).containsExactly("Earthquake in Velmar", "Aid by Kenya");
  }

  @Test
  void whatACountrySendsToItsOwnDisasterIsPartOfIt() {
    Told report =
        quake()
            .says("Chile handed over 31 tents.")
            .figure("31", SUPPLIED, "tent", 31, at("Velmar"));
    assertThat(events(report)).containsExactly("Earthquake in Velmar");
  }

  private static Told quake() {
    return report("r1")
        .knows("Velmar", "CL", 30.0)
        .says("The earthquake killed 6 people in Velmar.")
        .figure("6", KILLED, "people", 6, at("Velmar"), on(DAY))
        .says("The earthquake hurt 9 people in Velmar.")
        .figure("9", INJURED, "people", 9, at("Velmar"), on(DAY));
  }

  private static Told report(String id) {
    return Told.by(id, "Outlet " + id, DAY);
  }

  private static List<String> events(Told... reports) {
    Dossier dossier = Dossiers.dossier(reports);
    return dossier.events().stream().map(Event::title).toList();
  }
}
