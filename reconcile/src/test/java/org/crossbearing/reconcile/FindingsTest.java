package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.ATTENDING;
import static org.crossbearing.model.Measure.DAMAGED;
import static org.crossbearing.model.Measure.HIT;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.INTERCEPTED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.model.Measure.LAUNCHED;
import static org.crossbearing.model.Measure.MAGNITUDE;
import static org.crossbearing.model.Measure.MISSING;
import static org.crossbearing.model.Measure.OTHER;
import static org.crossbearing.model.Measure.PLEDGED;
import static org.crossbearing.reconcile.Dossiers.all;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Dossiers.only;
import static org.crossbearing.reconcile.Dossiers.statuses;
import static org.crossbearing.reconcile.Told.amount;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.cumulative;
import static org.crossbearing.reconcile.Told.expected;
import static org.crossbearing.reconcile.Told.from;
import static org.crossbearing.reconcile.Told.in;
import static org.crossbearing.reconcile.Told.on;
import static org.crossbearing.reconcile.Told.partOf;
import static org.crossbearing.reconcile.Told.superseded;
import static org.crossbearing.reconcile.Told.who;

import java.math.BigDecimal;
import java.util.List;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingsTest {
  private static final String DAY = "2031-03-04";

  private static Told harbour(String id, String outlet) {
    return Told.by(id, outlet, DAY).says("Drones hit the port of Velmar overnight.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The killing brings the city's homicide count to 44 this year.|1",
        "Velmar has had 44 homicides this year.|1",
        "It was a year of storms, and 44 people died in this one.|44",
      })
  void theKillingsOfAYearAreNotThoseOfOneEvent(String words, int killed) {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("A shooting in Velmar killed one man.")
            .figure("one", KILLED, "people", 1, at("Velmar"), on(DAY))
            .says(words)
            .figure("44", KILLED, "people", 44, at("Velmar"), on(DAY));

    Dossier dossier = dossier(report);
    String event = dossier.events().getFirst().id();

    assertThat(all(dossier, KILLED))
        .filteredOn(finding -> finding.event().equals(event))
        .last()
        .satisfies(last -> assertThat(last.high()).isEqualByComparingTo("" + killed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two people were shot|2|",
        "Three people were shot|3|1",
        "Three people were hit|3|1",
        "Two people were wounded|2|2",
        "Three people who had been shot, some of whom died of injuries, were|3|1",
        "Two others were shot|2|2",
        "Two people were shot and are recovering|2|2",
      })
  void whoWasShotMayBeDead(String words, int shot, Integer injured) {
    String cue = words.substring(0, words.indexOf(' '));
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Two men died in Velmar.")
            .figure("Two", KILLED, "man", 2, at("Velmar"), on(DAY))
            .says(words + " in Velmar.")
            .figure(cue, INJURED, "people", shot, at("Velmar"), on(DAY));

    List<BigDecimal> told =
        dossier(report).findings().stream()
            .map(Finding.OfFigures.class::cast)
            .filter(finding -> finding.measure() == INJURED)
            .map(Finding.OfFigures::best)
            .toList();

    assertThat(told).isEqualTo(injured == null ? List.of() : List.of(BigDecimal.valueOf(injured)));
  }

  @Test
  void noOutletCountsWhatFlewItself() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("Drones hit Velmar: 598 flew in, the air force said.")
            .figure("598", LAUNCHED, "drone", 598, at("Velmar"), on(DAY), from("air force"));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("Some 598 drones flew to Velmar in the attack.")
            .figure("598", LAUNCHED, "drone", 598, at("Velmar"), on(DAY));
    assertThat(only(dossier(first, second), LAUNCHED).origins()).isEqualTo(1);
    assertThat(statuses(dossier(first, second), LAUNCHED)).containsExactly(Status.SINGLE);
  }

  @Test
  void nearlyThreeHundredIsNotTwoHundred() {
    Told first =
        Told.by("r1", "Coast Daily", "2031-03-04T10:00Z")
            .says("191 people are missing after the flood in Velmar, the warden said.")
            .figure("191", MISSING, "people", 191, at("Velmar"), on("2031-03-03"), from("warden"));
    Told second =
        Told.by("r2", "Bay Post", "2031-03-04T10:30Z")
            .says("Nearly 300 people are missing after the flood in Velmar, police said.")
            .figure(
                "Nearly 300",
                MISSING,
                "people",
                amount(null, 300L, Qualifier.LESS_THAN),
                at("Velmar"),
                on("2031-03-03"),
                from("police"));
    assertThat(statuses(dossier(first, second), MISSING)).containsExactly(Status.DISPUTED);
  }

  @ParameterizedTest
  @CsvSource({
    "nearly 300, at least 190, 190, , AT_LEAST, COMPATIBLE",
    "nearly 300, almost 200, , 200, LESS_THAN, DISPUTED",
    "nearly 300, under 200, , 200, LESS_THAN, DISPUTED",
    "just under 300, 150, 150, 150, EXACT, DISPUTED",
    "fewer than 300, 150, 150, 150, EXACT, COMPATIBLE",
    "nearly 300, 280, 280, 280, EXACT, COMPATIBLE"
  })
  void whatIsNearlyAsManyMayBeMoreThanIsSureButNotFarLess(
      String many, String few, @Nullable Long low, @Nullable Long high, Qualifier how, Status is) {
    Told first =
        Told.by("r1", "Coast Daily", "2031-03-04T10:00Z")
            .says("The flood in Velmar left " + few + " people missing, the warden said.")
            .figure(
                few,
                MISSING,
                "people",
                amount(low, high, how),
                at("Velmar"),
                on("2031-03-03"),
                from("warden"));
    Told second =
        Told.by("r2", "Bay Post", "2031-03-04T10:30Z")
            .says("The flood in Velmar left " + many + " people missing, police said.")
            .figure(
                many,
                MISSING,
                "people",
                amount(null, 300L, Qualifier.LESS_THAN),
                at("Velmar"),
                on("2031-03-03"),
                from("police"));
    assertThat(statuses(dossier(first, second), MISSING)).containsExactly(is);
  }

  @Test
  void whatIsToldBesideATownIsNotTakenToAnother() {
    Told first =
        Told.by("r1", "Coast Daily", "2031-03-04T10:00Z")
            .says("The flood in Velmar killed 22 people and damaged 597 houses there.")
            .figure("22", KILLED, "people", 22, at("Velmar"), on("2031-03-03"))
            .figure("597", DAMAGED, "house", 597, at("Velmar"), on("2031-03-03"));
    Told second =
        Told.by("r2", "Bay Post", "2031-03-04T10:30Z")
            .says("The flood killed 22 people in Velmar.")
            .figure("22", KILLED, "people", 22, at("Velmar"), on("2031-03-03"))
            .says("In Karsia 7 people died in the flood, and 40 houses were damaged.")
            .figure("7", KILLED, "people", 7, at("Karsia"), on("2031-03-03"))
            .figure("40", DAMAGED, "house", 40, on("2031-03-03"));
    assertThat(statuses(dossier(first, second), DAMAGED))
        .containsExactly(Status.SINGLE, Status.SINGLE);
  }

  @Test
  void aQuakeHasOneStrengthWhereverItsDeadAreCounted() {
    Told land =
        quake("r1", 78, "Karsia")
            .says("It killed 900 people in Karsia, 40 of them in Velmar.")
            .figure("900", KILLED, "people", 900, at("Karsia"), on("2031-03-03"))
            .figure("40", KILLED, "people", 40, at("Velmar"), on("2031-03-03"));
    Told town =
        quake("r2", 77, "Velmar")
            .says("In Velmar 40 people died.")
            .figure("40", KILLED, "people", 40, at("Velmar"), on("2031-03-03"));
    assertThat(statuses(dossier(land, town), MAGNITUDE)).containsExactly(Status.DISPUTED);
  }

  private static Told quake(String id, long strength, String place) {
    return Told.by(id, "Outlet " + id, DAY)
        .says("A quake of " + strength + " tenths shook " + place + ".")
        .figure(strength + "", MAGNITUDE, "quake", strength, at(place), on("2031-03-03"));
  }

  @Test
  void whatIsCountedWithoutAPlaceIsHeldAgainstTheSameThingElsewhere() {
    Told first =
        Told.by("r1", "Coast Daily", "2031-03-04T10:00Z")
            .says("The flood in Velmar killed 22 people and damaged 597 houses there.")
            .figure("22", KILLED, "people", 22, at("Velmar"), on("2031-03-03"))
            .figure("597", DAMAGED, "house", 597, at("Velmar"), on("2031-03-03"));
    Told second =
        Told.by("r2", "Bay Post", "2031-03-05T10:00Z")
            .says("The toll of the flood stands at 72.")
            .figure("72", KILLED, "people", 72, on("2031-03-03"))
            .says("In Velmar the flood killed 23 people.")
            .figure("23", KILLED, "people", 23, at("Velmar"), on("2031-03-03"))
            .says("The council counts 2,700 damaged houses.")
            .figure("2,700", DAMAGED, "house", 2700, on("2031-03-03"), from("council"));
    Told third =
        Told.by("r3", "Hill Times", "2031-03-05T10:00Z")
            .says("The flood killed 72 people in Karsia.")
            .figure("72", KILLED, "people", 72, at("Karsia"), on("2031-03-03"));
    assertThat(statuses(dossier(first, second, third), DAMAGED)).containsExactly(Status.REVISED);
  }

  @Test
  void differentCountsOfOneDayFromTwoOriginsAreADispute() {
    Told first =
        harbour("r1", "Coast Daily")
            .credit("Northwire")
            .says("In Velmar 23 people were wounded.")
            .figure("23", INJURED, "people", 23, at("Velmar"), on(DAY));
    Told second =
        harbour("r2", "Bay Post")
            .says("Officials spoke of 13 injured in Velmar.")
            .figure("13", INJURED, "people", 13, at("Velmar"), on(DAY), from("officials"));
    Finding.OfFigures finding = only(dossier(first, second), INJURED);
    assertThat(finding.status()).isEqualTo(Status.DISPUTED);
    assertThat(finding.best()).isNull();
    assertThat(finding.origins()).isEqualTo(2);
    assertThat(finding.why())
        .isEqualTo(
            "23 unattributed (Coast Daily, Northwire), 13 from officials (Bay Post);"
                + " neither is later, wider or hedged");
  }

  @Test
  void oneSpeakerInTwoReportsIsOneOriginHoweverHeIsSpelt() {
    Told first =
        harbour("r1", "Coast Daily")
            .says("Andrii Bondarenkoy said about 40 drones flew.")
            .figure(
                "about 40",
                LAUNCHED,
                "drone",
                amount(40L, 40L, Qualifier.ABOUT),
                at("Velmar"),
                on(DAY),
                from("Andrii Bondarenkoy"));
    Told second =
        harbour("r2", "Bay Post")
            .says("Andriy Bondarenkoyy counted 40 drones.")
            .figure(
                "40", LAUNCHED, "drone", 40, at("Velmar"), on(DAY), from("Andriy Bondarenkoyy"));
    Dossier dossier = dossier(first, second);
    Finding.OfFigures finding = only(dossier, LAUNCHED);
    assertThat(finding.status()).isEqualTo(Status.SINGLE);
    assertThat(finding.origins()).isEqualTo(1);
    assertThat(dossier.entities().getFirst().aliases()).hasSize(1);
  }

  @Test
  void theHeadlineRepeatsWhoTheBodyNames() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Nine killed in Velmar")
            .figure("Nine", KILLED, "people", 9, at("Velmar"), on(DAY))
            .says("Nine people died, the harbour police said.")
            .figure("Nine", KILLED, "people", 9, at("Velmar"), on(DAY), from("harbour police"));
    Dossier dossier = dossier(report);
    assertThat(dossier.origins()).singleElement().extracting("name").isEqualTo("harbour police");
    assertThat(only(dossier, KILLED).status()).isEqualTo(Status.SINGLE);
  }

  @Test
  void sameCountFromTwoOriginsIsAgreed() {
    Told first =
        harbour("r1", "Coast Daily")
            .says("Two were killed in Velmar.")
            .figure("Two", KILLED, "people", 2, at("Velmar"), on(DAY));
    Told second =
        harbour("r2", "Bay Post")
            .says("The mayor said two people died.")
            .figure("two", KILLED, "people", 2, at("Velmar"), on(DAY), from("Iva Moren"));
    Finding.OfFigures finding = only(dossier(first, second), KILLED);
    assertThat(finding.status()).isEqualTo(Status.AGREED);
    assertThat(finding.best()).isEqualTo(BigDecimal.TWO);
  }

  @Test
  void aSentenceCarriedOverWithSmallEditsIsOneOrigin() {
    Told first =
        harbour("r1", "Coast Daily")
            .says("Two dock workers were killed when the northern crane fell across the quay.")
            .figure("Two", KILLED, "people", 2, at("Velmar"), on(DAY));
    Told second =
        harbour("r2", "Bay Post")
            .says("Two dock workers were killed when a northern crane fell across the quay.")
            .figure("Two", KILLED, "people", 2, at("Velmar"), on(DAY));
    assertThat(only(dossier(first, second), KILLED).status()).isEqualTo(Status.SINGLE);
  }

  @ParameterizedTest
  @CsvSource({
    "BBC.com, BBC News, BBC",
    "CNN International, CNN.com, CNN",
    "DW News, Deutsche Welle, DW",
    "Radio Free Europe/Radio Liberty, Radio Svoboda, RFE/RL",
    "The Observer, The Guardian, Guardian"
  })
  void outletsOfOneHouseAreOneOriginUnderItsName(String one, String other, String house) {
    Told first =
        harbour("r1", one)
            .says("Two were killed in Velmar.")
            .figure("Two", KILLED, "people", 2, at("Velmar"), on(DAY));
    Told second =
        harbour("r2", other)
            .says("Two people died at the port.")
            .figure("Two", KILLED, "people", 2, at("Velmar"), on(DAY));
    assertThat(dossier(first, second).origins())
        .singleElement()
        .satisfies(
            origin ->
                assertThat(origin.signals())
                    .contains("only the outlet is known, " + one + " of the house " + house));
  }

  @Test
  void anOutletThatBearsTheNameOfItsHouseIsNotSaidToBeOfIt() {
    Told report =
        harbour("r1", "Al Jazeera")
            .says("Two were killed in Velmar.")
            .figure("Two", KILLED, "people", 2, at("Velmar"), on(DAY));
    assertThat(dossier(report).origins().getFirst().signals())
        .containsExactly("only the outlet is known");
  }

  @Test
  void hedgesThatLeaveRoomAreCompatible() {
    Told first =
        harbour("r1", "Coast Daily")
            .says("Police said 44 drones flew.")
            .figure("44", LAUNCHED, "drone", 44, at("Velmar"), on(DAY), from("police"));
    Told second =
        harbour("r2", "Bay Post")
            .says("The army said more than 44 drones flew.")
            .figure(
                "more than 44",
                LAUNCHED,
                "drone",
                amount(44L, null, Qualifier.MORE_THAN),
                at("Velmar"),
                on(DAY),
                from("army"));
    Finding.OfFigures finding = only(dossier(first, second), LAUNCHED);
    assertThat(finding.status()).isEqualTo(Status.COMPATIBLE);
    assertThat(finding.best()).isNull();
  }

  @ParameterizedTest
  @CsvSource({"31, REVISED", "11, DISPUTED"})
  void twoEarlyCountsAreNoDisputeOnceALaterOneHasOutgrownThem(int later, Status status) {
    Told first =
        harbour("r1", "Coast Daily")
            .says("Ten were killed, the mayor said.")
            .figure("Ten", KILLED, "people", 10, at("Velmar"), on(DAY), from("Iva Moren"))
            .says("The fire brigade spoke of 12 dead.")
            .figure("12", KILLED, "people", 12, at("Velmar"), on(DAY), from("fire brigade"));
    Told second =
        Told.by("r2", "Bay Post", "2031-03-06")
            .says("The prefect put the toll at " + later + ".")
            .figure("" + later, KILLED, "people", later, at("Velmar"), on(DAY), from("prefect"));
    assertThat(only(dossier(first, second), KILLED).status()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"2031-03-06, 0, REVISED", "2031-03-06, 12, DISPUTED"})
  void aTollCutOnALaterDayIsRevisedUnlessSomebodyStandsByTheLargerOne(
      String day, int stands, Status status) {
    Told first =
        Told.by("r1", "Coast Daily", "2031-03-05")
            .says("Police said 12 people died in Velmar.")
            .figure("12", KILLED, "people", 12, at("Velmar"), on(DAY), from("police"));
    Told second =
        Told.by("r2", "Bay Post", day)
            .says("Eleven died in Velmar, the prefect said.")
            .figure("Eleven", KILLED, "people", 11, at("Velmar"), on(DAY), from("prefect"));
    if (stands > 0) {
      second
          .says("The clinic has " + stands + ".")
          .figure("" + stands, KILLED, "people", stands, at("Velmar"), on(DAY), from("clinic"));
    }
    assertThat(only(dossier(first, second), KILLED).status()).isEqualTo(status);
  }

  @Test
  void aFarSmallerTollOfAnotherVoiceIsNoCorrection() {
    Told first =
        Told.by("r1", "Coast Daily", "2031-03-05")
            .says("The ministry said 400 people died in Velmar.")
            .figure("400", KILLED, "people", 400, at("Velmar"), on(DAY), from("ministry"));
    Told second =
        Told.by("r2", "Bay Post", "2031-03-06")
            .says("The army said 12 people died in Velmar.")
            .figure("12", KILLED, "people", 12, at("Velmar"), on(DAY), from("army"));
    assertThat(only(dossier(first, second), KILLED).status()).isEqualTo(Status.DISPUTED);
  }

  @Test
  void aTollThatRisesIsRevisedAndTheNewestStands() {
    Told first =
        harbour("r1", "Coast Daily")
            .says("Police said 4 people died in Velmar.")
            .figure("4", KILLED, "people", 4, at("Velmar"), on(DAY), from("police"));
    Told second =
        Told.by("r2", "Bay Post", "2031-03-05")
            .says("The toll in Velmar rose to 7.")
            .figure("7", KILLED, "people", 7, at("Velmar"), on(DAY), cumulative());
    Finding.OfFigures finding = only(dossier(second, first), KILLED);
    assertThat(finding.status()).isEqualTo(Status.REVISED);
    assertThat(finding.best()).isEqualTo(BigDecimal.valueOf(7));
  }

  @Test
  void aCountThatTheReportCallsOlderIsNoContradiction() {
    Told report =
        harbour("r1", "Coast Daily")
            .says("The dead in Velmar number 6, not 8 as first said.")
            .figure("6", KILLED, "people", 6, at("Velmar"), on(DAY), from("clinic"))
            .figure("8", KILLED, "people", 8, at("Velmar"), on(DAY), from("police"), superseded());
    Finding.OfFigures finding = only(dossier(report), KILLED);
    assertThat(finding.status()).isEqualTo(Status.REVISED);
    assertThat(finding.best()).isEqualTo(BigDecimal.valueOf(6));
  }

  @Test
  void partsAreNotSetAgainstTheirTotal() {
    Told report =
        harbour("r1", "Coast Daily")
            .says("Police said 9 people died, 3 of them in one house.")
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY), from("police"))
            .figure("3", KILLED, "people", 3, at("Velmar"), on(DAY), from("army"), partOf("r1.c1"));
    assertThat(Dossiers.all(dossier(report), KILLED))
        .extracting(finding -> finding.status() + " " + finding.claims())
        .containsExactly("SINGLE [r1.c1]", "SINGLE [r1.c2]");
  }

  @Test
  void onePartThatTwoReportsTellIsOneThing() {
    Told first = ofWhom("r1", "Coast Daily", "army");
    Told second = ofWhom("r2", "Bay Post", "mayor");
    assertThat(Dossiers.all(dossier(first, second), KILLED))
        .extracting(finding -> finding.status() + " " + finding.high())
        .containsExactlyInAnyOrder("AGREED 9", "AGREED 3");
  }

  private static Told ofWhom(String id, String outlet, String voice) {
    return harbour(id, outlet)
        .says("It was said that 9 people died, 3 of them in one house.")
        .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY), from(voice))
        .figure("3", KILLED, "people", 3, at("Velmar"), on(DAY), from(voice), partOf(id + ".c1"));
  }

  @Test
  void aFewOfTheDeadAreNotSetAgainstAll() {
    Told report =
        harbour("r1", "Coast Daily")
            .says("Police said 16 people died.")
            .figure("16", KILLED, "people", 16, at("Velmar"), on(DAY), from("police"))
            .says("Five Portuguese and two Canadians were killed, the consuls said.")
            .figure(
                "Five",
                KILLED,
                "people",
                5,
                at("Velmar"),
                on(DAY),
                from("consuls"),
                who("Portuguese"))
            .says("Three died in the clinic, police said.")
            .figure("Three", KILLED, "people", 3, at("Velmar"), on(DAY), from("police"));
    assertThat(Dossiers.all(dossier(report), KILLED))
        .extracting(finding -> finding.status() + " " + finding.claims())
        .containsExactly("SINGLE [r1.c1]", "SINGLE [r1.c2]", "SINGLE [r1.c3]");
  }

  @Test
  void aFarSmallerNumberInAnotherVoiceOrTheOutletsOwnIsSetAgainstIt() {
    Told report =
        harbour("r1", "Coast Daily")
            .says("Police said 16 people died.")
            .figure("16", KILLED, "people", 16, at("Velmar"), on(DAY), from("police"))
            .says("The guild spoke of 4 people dead.")
            .figure("4", KILLED, "people", 4, at("Velmar"), on(DAY), from("guild"));
    assertThat(only(dossier(report), KILLED).status()).isEqualTo(Status.DISPUTED);
    Told own =
        harbour("r1", "Coast Daily")
            .says("The rebels said 90 people were killed.")
            .figure("90", KILLED, "people", 90, at("Velmar"), on(DAY), from("rebels"))
            .says("Twelve people were killed.")
            .figure("Twelve", KILLED, "people", 12, at("Velmar"), on(DAY));
    assertThat(only(dossier(own), KILLED).status()).isEqualTo(Status.DISPUTED);
  }

  @Test
  void passengersAreNotAllThatAreAboard() {
    Told report =
        harbour("r1", "Coast Daily")
            .says("The ferry had 242 people on board.")
            .figure("242", OTHER, "people", 242, at("Velmar"), on(DAY))
            .says("Of the 230 passengers most slept.")
            .figure("230", OTHER, "passenger", 230, at("Velmar"), on(DAY));
    assertThat(statuses(dossier(report), OTHER)).containsExactly(Status.SINGLE, Status.SINGLE);
  }

  @Test
  void someOfTheDronesOfAKindAreNotSetAgainstAll() {
    Told first =
        harbour("r1", "Coast Daily")
            .says("In Velmar 465 glide drones came, about 200 of them decoys.")
            .figure("465", LAUNCHED, "drone", 465, at("Velmar"), on(DAY), Told.who("glide drones"))
            .figure("200", LAUNCHED, "drone", 200, at("Velmar"), on(DAY), partOf("r1.c1"));
    Told second =
        harbour("r2", "Bay Post")
            .says("In Velmar 465 drones came.")
            .figure("465", LAUNCHED, "drone", 465, at("Velmar"), on(DAY));
    assertThat(statuses(dossier(first, second), LAUNCHED))
        .doesNotContain(Status.DISPUTED, Status.REVISED);
  }

  @Test
  void aPartOfWhatIsCountedApartIsHeldAgainstItsLike() {
    Told first =
        harbour("r1", "Coast Daily")
            .says("The tram of Velmar holds 60 riders, 22 of them seated.")
            .figure("60", OTHER, "rider", 60, at("Velmar"), on(DAY))
            .figure("22", OTHER, "rider", 22, at("Velmar"), on(DAY), partOf("r1.c1"));
    Told second =
        harbour("r2", "Bay Post")
            .says("The tram of Velmar seats 25 riders.")
            .figure("25", OTHER, "rider", 25, at("Velmar"), on(DAY));
    assertThat(all(dossier(first, second), OTHER))
        .extracting(finding -> finding.claims().size())
        .containsExactly(1, 2);
  }

  @Test
  void twoNightsAreNotSetAgainstOne() {
    Told night =
        harbour("r1", "Coast Daily")
            .says("In Velmar 300 drones came.")
            .figure("300", LAUNCHED, "drone", 300, at("Velmar"), on(DAY));
    Told both =
        harbour("r2", "Bay Post")
            .says("Within two nights 900 drones came to Velmar.")
            .figure("900", LAUNCHED, "drone", 900, at("Velmar"), on("2031-03-03", DAY));
    assertThat(statuses(dossier(night, both), LAUNCHED))
        .containsExactly(Status.SINGLE, Status.SINGLE);
  }

  @ParameterizedTest
  @CsvSource({
    "bombs, glide bombs, 1",
    "glide bombs, guided bombs, 2",
    "other bombs, glide bombs, 2",
    "guided and glide bombs, glide bombs, 2",
  })
  void theSameNumberOfAKindNamedMoreCloselyIsTheSame(String kind, String closer, int kinds) {
    Told first = bombs("r1", "Coast Daily", kind, "mayor");
    Told second = bombs("r2", "Bay Post", closer, "prosecutors");
    assertThat(statuses(dossier(first, second), LAUNCHED)).hasSize(kinds);
  }

  private static Told bombs(String id, String outlet, String kind, String voice) {
    return harbour(id, outlet)
        .says("Two of them fell on Velmar, the " + voice + " said.")
        .figure("Two", LAUNCHED, "bomb", 2, at("Velmar"), on(DAY), who(kind), from(voice));
  }

  @ParameterizedTest
  @CsvSource({
    "tens of thousands, 20000, 99999, VAGUE, 100000, COMPATIBLE",
    "tens of thousands, 20000, 99999, VAGUE, 120000, DISPUTED",
    "11700, 11700, 11700, EXACT, 11718, COMPATIBLE",
    "11700, 11700, 11700, EXACT, 11779, DISPUTED",
    "1700, 1700, 1700, EXACT, 1718, DISPUTED",
    "120, 120, 120, EXACT, 118, DISPUTED",
  })
  void aRoughNumberLeavesRoom(
      String cue, long low, long high, Qualifier how, long fine, Status wanted) {
    Told rough =
        harbour("r1", "Coast Daily")
            .says("In Velmar " + cue + " came, the mayor said.")
            .figure(
                cue,
                ATTENDING,
                "people",
                amount(low, high, how),
                at("Velmar"),
                on(DAY),
                from("mayor"));
    Told exact =
        harbour("r2", "Bay Post")
            .says("In Velmar " + fine + " came, police said.")
            .figure(fine + "", ATTENDING, "people", fine, at("Velmar"), on(DAY), from("police"));
    assertThat(only(dossier(rough, exact), ATTENDING).status()).isEqualTo(wanted);
  }

  @Test
  void oneKindOfWeaponIsNotSetAgainstAllKinds() {
    Told all =
        harbour("r1", "Coast Daily")
            .says("In Velmar 18 missiles came down.")
            .figure("18", LAUNCHED, "missile", 18, at("Velmar"), on(DAY), who("missiles"));
    Told kind =
        harbour("r2", "Bay Post")
            .says("Six ballistic missiles were among those fired at Velmar.")
            .figure(
                "Six", LAUNCHED, "missile", 6, at("Velmar"), on(DAY), who("ballistic missiles"));
    assertThat(statuses(dossier(all, kind), LAUNCHED))
        .containsExactly(Status.SINGLE, Status.SINGLE);
  }

  @Test
  void whatOneSentenceCountsTwiceIsTwoThings() {
    Told report =
        harbour("r1", "Coast Daily")
            .says("Hits were seen at 8 sites in Velmar and debris at 23.")
            .figure("8", HIT, "site", 8, at("Velmar"), on(DAY))
            .figure("23", HIT, "site", 23, at("Velmar"), on(DAY));
    assertThat(statuses(dossier(report), HIT)).containsExactly(Status.SINGLE, Status.SINGLE);
  }

  @Test
  void whatMayComeIsNotSetAgainstWhatCame() {
    Told came =
        harbour("r1", "Coast Daily")
            .says("In Velmar 300 drones came.")
            .figure("300", LAUNCHED, "drone", 300, at("Velmar"), on(DAY));
    Told may =
        harbour("r2", "Bay Post")
            .says("Velmar expects 700 drones a night.")
            .figure("700", LAUNCHED, "drone", 700, at("Velmar"), on(DAY), expected());
    Finding.OfFigures finding = only(dossier(came, may), LAUNCHED);
    assertThat(finding.status()).isEqualTo(Status.SINGLE);
    assertThat(finding.best()).isEqualByComparingTo("300");
  }

  @Test
  void aFurtherNumberComesOnTopOfAnother() {
    Told first =
        harbour("r1", "Coast Daily")
            .says("In Velmar 160 drones were shot down.")
            .figure("160", INTERCEPTED, "drone", 160, at("Velmar"), on(DAY));
    Told second =
        harbour("r2", "Bay Post")
            .says("In Velmar 160 drones were shot down and a further 200 jammed.")
            .figure("160", INTERCEPTED, "drone", 160, at("Velmar"), on(DAY))
            .figure("200", INTERCEPTED, "drone", 200, at("Velmar"), on(DAY));
    assertThat(only(dossier(first, second), INTERCEPTED).status()).isEqualTo(Status.AGREED);
  }

  @Test
  void theDeadOfLongAgoDoNotRise() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("The flood of 2019 killed 68 in Velmar.")
            .figure("68", KILLED, "people", 68, at("Velmar"), in(2019));
    Told second =
        Told.by("r2", "Bay Post", "2031-03-09")
            .says("The flood of 2019 killed 103 in Velmar.")
            .figure("103", KILLED, "people", 103, at("Velmar"), in(2019));
    assertThat(only(dossier(first, second), KILLED).status()).isEqualTo(Status.DISPUTED);
  }

  @Test
  void aPledgeIsThePledgersHoweverManyTellOfIt() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("Britain will give 50 buses, its envoy said.")
            .figure("50", PLEDGED, "bus", 50, Told.actor("Britain"), from("Tom Harrow"));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("The UK offers 50 buses.")
            .figure("50", PLEDGED, "bus", 50, Told.actor("UK"));
    Dossier dossier = dossier(first, second);
    assertThat(dossier.events()).hasSize(1);
    assertThat(only(dossier, PLEDGED).status()).isEqualTo(Status.SINGLE);
  }

  @ParameterizedTest
  @CsvSource({
    "foreign minister, Defence Minister",
    "Transport Minister, emergencies minister",
    "deputy foreign minister, Foreign Minister",
    "Maui Police Chief, fire chief"
  })
  void twoOfficesThatNobodyHoldsAtOnceAreADispute(String one, String other) {
    Told first = Told.by("r1", "Coast Daily", DAY).says("x").role("Sergei Malkov", one);
    Told second = Told.by("r2", "Bay Post", DAY).says("x").role("Sergey Malkov", other);
    assertThat(dossier(first, second).findings())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.status()).isEqualTo(Status.DISPUTED);
              assertThat(finding.why())
                  .startsWith(one + " (Coast Daily), " + other + " (Bay Post)");
            });
  }

  @Test
  void aDeputyPrimeMinisterMayHaveAMinistry() {
    Told first = harbour("r1", "Coast Daily").role("Jon Hale", "deputy prime minister");
    Told second = harbour("r2", "Bay Post").role("Jon Hale", "finance minister");
    assertThat(dossier(first, second).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "former deputy foreign minister, Foreign Minister",
    "former deputy foreign minister, deputy defence minister",
    "deputy defence minister-designate, Foreign Minister",
    "deputy prime minister, President",
    "vice president, Prime Minister"
  })
  void whoHeldAnOfficeOrIsToHoldItMayHaveAnother(String one, String other) {
    Told first = harbour("r1", "Coast Daily").role("Jon Hale", one);
    Told second = harbour("r2", "Bay Post").role("Jon Hale", other);
    assertThat(dossier(first, second).findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5520, 5500, COMPATIBLE", "5580, 5500, DISPUTED", "5520, 6000, DISPUTED"})
  void anAmountToldWithFewerDigitsIsTheSame(int fine, int rough, Status status) {
    Told first = wave("r1", "Coast Daily", fine, "Tomas Berl");
    Told second = wave("r2", "Bay Post", rough, "Iva Moren");
    assertThat(only(dossier(first, second), MAGNITUDE).status()).isEqualTo(status);
  }

  private static Told wave(String id, String outlet, int metres, String voice) {
    BigDecimal value = BigDecimal.valueOf(metres);
    return harbour(id, outlet)
        .says("The wave ran up " + metres + " metres of beach, " + voice + " said.")
        .figure(
            metres + " metres",
            MAGNITUDE,
            "wave",
            new Amount(value, value, value, Qualifier.EXACT, "m"),
            at("Velmar"),
            on(DAY),
            from(voice));
  }

  @Test
  void aPresidentIsAlsoALeader() {
    Told first = Told.by("r1", "Coast Daily", DAY).says("x").role("Ada Voss", "President");
    Told second = Told.by("r2", "Bay Post", DAY).says("x").role("Ada Voss", "leader");
    assertThat(dossier(first, second).findings()).isEmpty();
  }

  @Test
  void aPrimeMinisterIsNotThePresidentOfTheLandButMayLeadAParty() {
    Told first = harbour("r1", "Coast Daily").role("Jon Hale", "Prime Minister", "Norway");
    Told second = harbour("r2", "Bay Post").role("Jon Hale", "president", "Norway");
    Told third = harbour("r3", "Hill Times").role("Jon Hale", "president", "Liberal Party");
    assertThat(dossier(first, second).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.status()).isEqualTo(Status.DISPUTED));
    assertThat(dossier(first, third).findings()).isEmpty();
  }

  @Test
  void whoLeadsThePoliceDoesNotLeadTheArmy() {
    Told first = harbour("r1", "Coast Daily").role("Jon Hale", "police chief");
    Told second = harbour("r2", "Bay Post").role("Jon Hale", "chief", "Army");
    Told third = harbour("r3", "Hill Times").role("Jon Hale", "former army chief");
    assertThat(dossier(first, second).findings()).hasSize(1);
    assertThat(dossier(first, third).findings()).isEmpty();
  }

  @Test
  void aSpokeswomanSpeaksForHerBody() {
    Told first =
        harbour("r1", "Coast Daily")
            .says("Lena Orlik said two people died.")
            .role("Lena Orlik", "spokeswoman", "Port Rescue Service")
            .figure("two", KILLED, "people", 2, at("Velmar"), on(DAY), from("Lena Orlik"));
    Told second =
        harbour("r2", "Bay Post")
            .says("The Port Rescue Service said two people died.")
            .figure("two", KILLED, "people", 2, at("Velmar"), on(DAY), from("Port Rescue Service"));
    assertThat(only(dossier(first, second), KILLED).origins()).isEqualTo(1);
  }
}
