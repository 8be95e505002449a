package org.crossbearing.reconcile;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.COST;
import static org.crossbearing.model.Measure.DAMAGED;
import static org.crossbearing.model.Measure.DESTROYED;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.INTERCEPTED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.model.Measure.LAUNCHED;
import static org.crossbearing.model.Measure.MISSING;
import static org.crossbearing.model.Measure.PLEDGED;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.from;
import static org.crossbearing.reconcile.Told.in;
import static org.crossbearing.reconcile.Told.on;
import static org.crossbearing.reconcile.Told.partOf;
import static org.crossbearing.reconcile.Told.person;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.crossbearing.model.Amount;
import org.crossbearing.model.DateRange;
import org.crossbearing.model.Dossier;
import org.crossbearing.model.Event;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Reading;
import org.crossbearing.model.Status;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class EventsTest {
  private static final String DAY = "2031-03-04";

  @Test
  void oneAttackInTwoReportsIsOneEvent() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("A missile strike on Velmar killed 2 people.")
            .figure("2", KILLED, "people", 2, at("Velmar"), on(DAY));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("The attack on Velmar wounded 5, and 9 drones were launched.")
            .figure("5", INJURED, "people", 5, at("Velmar"), on(DAY))
            .figure("9", LAUNCHED, "drone", 9, at("Velmar"), on(DAY));
    Dossier dossier = dossier(List.of(first.reading(), second.reading()));
    assertThat(dossier.events())
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.title()).isEqualTo("Air attack on Velmar");
              assertThat(event.type()).isEqualTo(EventType.ATTACK);
              assertThat(event.reports()).containsExactly("r1", "r2");
            });
  }

  @Test
  void theNightBeforeAndTheNextTownAreOtherEvents() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("The attack on Velmar killed 2 people.")
            .figure("2", KILLED, "people", 2, at("Velmar"), on(DAY))
            .says("A raid on Osk killed 3 people.")
            .figure("3", KILLED, "people", 3, at("Osk"), on(DAY))
            .says("The night before, 4 died in Velmar.")
            .figure("4", KILLED, "people", 4, at("Velmar"), on("2031-03-03"));
    assertThat(dossier(List.of(report.reading())).events()).hasSize(3);
  }

  @Test
  void whatAnAttackFollowedIsTheEventOfTheNightBefore() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("The attack on Velmar killed 2 people.")
            .figure("2", KILLED, "people", 2, at("Velmar"), on(DAY))
            .says("The night before, 640 drones had attacked Velmar.")
            .figure("640", LAUNCHED, "drone", 640, at("Velmar"), on("2031-03-03"));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("The attack on Velmar killed 2 people.")
            .figure("2", KILLED, "people", 2, at("Velmar"))
            .says("The strike follows what the ministry called the largest raid: 640 drones.")
            .figure("640", LAUNCHED, "drone", 640, at("Velmar"));
    assertThat(dossier(List.of(first.reading(), second.reading())).events())
        .hasSize(2)
        .allSatisfy(event -> assertThat(event.reports()).containsExactly("r1", "r2"));
  }

  @Test
  void aReportThatDoesNotNameThePlaceJoinsByItsNumbers() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("The raid on Velmar in Karsia killed 17 people and hurt 41, Dana Roh said.")
            .figure("17", KILLED, "people", 17, at("Velmar"), on(DAY))
            .figure("41", INJURED, "people", 41, at("Velmar"), on(DAY));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("The raid in Karsia killed 17 people, Dana Roh said of Velmar.")
            .figure("17", KILLED, "people", 17, on(DAY));
    assertThat(dossier(List.of(first.reading(), second.reading())).events()).hasSize(1);
  }

  @Test
  void harmOfNoToldDayIsDatedByTheOtherReportsOfItsEvent() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("The attack on Velmar killed 2 people and hurt 5.")
            .figure("2", KILLED, "people", 2, at("Velmar"), on(DAY))
            .figure("5", INJURED, "people", 5, at("Velmar"), on(DAY));
    Told second =
        Told.by("r2", "Bay Post", "2031-03-06")
            .says("The attack on Velmar killed 2 people and hurt 6.")
            .figure("2", KILLED, "people", 2, at("Velmar"))
            .figure("6", INJURED, "people", 6, at("Velmar"));
    assertThat(dossier(List.of(first.reading(), second.reading())).claims())
        .allSatisfy(
            claim ->
                assertThat(((Figure) claim).date()).isEqualTo(DateRange.of(LocalDate.parse(DAY))));
  }

  @Test
  void whatADayIsOnlyPresumedForHasThatOfItsEvent() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("The attack on Velmar killed 2 people.")
            .figure("2", KILLED, "people", 2, at("Velmar"), on(DAY));
    Told later =
        Told.by("r2", "Bay Post", "2031-03-07")
            .presumes("2031-03-06")
            .says("A court sat on Thursday over the attack on Velmar, which killed 4 people.")
            .figure("4", KILLED, "people", 4, at("Velmar"), on("2031-03-06"));
    Dossier dossier = dossier(List.of(first.reading(), later.reading()));
    assertThat(dossier.events()).hasSize(1);
    assertThat(dossier.claims())
        .extracting(claim -> ((Figure) claim).date())
        .containsOnly(DateRange.of(LocalDate.parse(DAY)));
  }

  @Test
  void ofTwoEventsAPresumedDayMeansTheOneThatDay() {
    List<Reading> readings = new ArrayList<>();
    for (String day : List.of("2031-03-02", DAY)) {
      readings.add(
          Told.by("r" + (readings.size() + 1), "Coast Daily", day)
              .says("The attack on Velmar killed 2 people.")
              .figure("2", KILLED, "people", 2, at("Velmar"), on(day))
              .reading());
    }
    readings.add(
        Told.by("r3", "Bay Post", "2031-03-05")
            .presumes(DAY)
            .says("The attack on Velmar killed 3 people.")
            .figure("3", KILLED, "people", 3, at("Velmar"), on(DAY))
            .reading());
    assertThat(dossier(readings).events().getLast().reports()).containsExactly("r2", "r3");
  }

  @Test
  void aPresumedDayStaysWhereNoReportKnowsBetter() {
    Told report =
        Told.by("r1", "Coast Daily", "2031-03-07")
            .presumes(DAY)
            .says("The attack on Velmar killed 4 people.")
            .figure("4", KILLED, "people", 4, at("Velmar"), on(DAY));
    Dossier dossier = dossier(List.of(report.reading()));
    assertThat(((Figure) dossier.claims().getFirst()).date())
        .isEqualTo(DateRange.of(LocalDate.parse(DAY)))
        .isEqualTo(dossier.events().getFirst().date());
  }

  @Test
  void noEventIsLaterThanTheFirstReportOfIt() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .presumes(DAY)
            .says("A tram crash in Velmar killed 2 people.")
            .figure("2", KILLED, "people", 2, at("Velmar"), on(DAY));
    Told wrong =
        Told.by("r2", "Bay Post", "2031-03-05")
            .says("The tram crash in Velmar killed 3 people, the minister said on Wednesday.")
            .figure("3", KILLED, "people", 3, at("Velmar"), on("2031-03-05"));
    Dossier dossier = dossier(List.of(first.reading(), wrong.reading()));
    assertThat(dossier.events())
        .singleElement()
        .satisfies(e -> assertThat(e.date()).isEqualTo(DateRange.of(LocalDate.parse(DAY))));
  }

  @Test
  void itMayBeTheNextDayWhereItHappened() {
    Told west =
        Told.by("r1", "Coast Daily", "2031-03-03T19:30-05:00")
            .presumes("2031-03-03")
            .says("A tram crash in Velmar killed 2 people.")
            .figure("2", KILLED, "people", 2, at("Velmar"), on("2031-03-03"));
    Told east =
        Told.by("r2", "Bay Post", "2031-03-04T14:00+09:00")
            .says("The tram crash in Velmar on Tuesday morning killed 3 people.")
            .figure("3", KILLED, "people", 3, at("Velmar"), on(DAY));
    Dossier dossier = dossier(List.of(west.reading(), east.reading()));
    assertThat(dossier.events())
        .singleElement()
        .satisfies(e -> assertThat(e.date()).isEqualTo(DateRange.of(LocalDate.parse(DAY))));
  }

  @Test
  void whatIsToldOfNoDayIsNotOfYearsAgo() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("The blast in Karsia killed 133 people.")
            .figure("133", KILLED, "people", 133, at("Karsia"))
            .says("It is the worst since a siege in Osk killed 334 people in 2004.")
            .figure("334", KILLED, "people", 334, on("2004-09-01", "2004-09-30"));
    assertThat(dossier(List.of(report.reading())).events())
        .extracting(event -> String.valueOf(event.date()))
        .hasSize(2)
        .containsOnlyOnce("null");
  }

  @Test
  void backgroundOfOneTimeIsOneEventWhereverItIsPlaced() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("The raid in Velmar killed 37 people, Dana Roh said.")
            .figure("37", KILLED, "people", 37, at("Velmar"), on(DAY))
            .says("A siege in Osk killed 334 people in 2004.")
            .figure("334", KILLED, "people", 334, at("Osk"), in(2004));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("The raid in Velmar killed 37 people, Dana Roh said.")
            .figure("37", KILLED, "people", 37, at("Velmar"), on(DAY))
            .says("In 2004 a siege in Karsia cost 334 lives.")
            .figure("334", KILLED, "people", 334, at("Karsia"), in(2004));
    assertThat(dossier(List.of(first.reading(), second.reading())).events()).hasSize(2);
  }

  @Test
  void twoTollsOfOneYearAreTwoEvents() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("The raid in Velmar killed 37 people, Dana Roh said.")
            .figure("37", KILLED, "people", 37, at("Velmar"), on(DAY))
            .says("A siege in Osk killed 334 people in 2004.")
            .figure("334", KILLED, "people", 334, at("Osk"), in(2004));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("The raid in Velmar killed 37 people, Dana Roh said.")
            .figure("37", KILLED, "people", 37, at("Velmar"), on(DAY))
            .says("In 2004 a siege in Karsia cost 90 lives.")
            .figure("90", KILLED, "people", 90, at("Karsia"), in(2004));
    assertThat(dossier(List.of(first.reading(), second.reading())).events()).hasSize(3);
  }

  @Test
  void aTollThatManyEventsHaveIsNoSignOfOneEvent() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .knows("Osk", "PK", 25)
            .knows("Karsia", "PK", 36)
            .says("The flood in Velmar killed 37 people, Dana Roh said.")
            .figure("37", KILLED, "people", 37, at("Velmar"), on(DAY))
            .says("A flood in Osk killed 40 people in 2010.")
            .figure("40", KILLED, "people", 40, at("Osk"), in(2010));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .knows("Osk", "PK", 25)
            .knows("Karsia", "PK", 36)
            .says("The flood in Velmar killed 37 people, Dana Roh said.")
            .figure("37", KILLED, "people", 37, at("Velmar"), on(DAY))
            .says("In 2010 a flood in Karsia killed 40 people.")
            .figure("40", KILLED, "people", 40, at("Karsia"), in(2010));
    assertThat(dossier(List.of(first.reading(), second.reading())).events()).hasSize(3);
  }

  @Test
  void twoCountriesThatFireAtEachOtherAreTwoEvents() {
    Told told =
        Told.by("r1", "Coast Daily", DAY)
            .knows("Velmar", "UA", 36)
            .knows("Osk", "RU", 25)
            .says("Velmar downed 62 drones in the attack, Osk 81 in that of the other side.")
            .figure("62", INTERCEPTED, "drone", 62, at("Velmar"), on(DAY))
            .figure("81", INTERCEPTED, "drone", 81, at("Osk"), on(DAY));
    assertThat(dossier(List.of(told.reading())).events()).hasSize(2);
  }

  @Test
  void theSharesOfOneSalvoAreOneEventAcrossBorders() {
    Told told =
        Told.by("r1", "Coast Daily", DAY)
            .knows("Velmar", "UA", 36)
            .knows("Osk", "RU", 25)
            .says("In the attack 22 drones were downed: nine over Velmar, eight over Osk.")
            .figure("22", INTERCEPTED, "drone", 22, on(DAY))
            .figure("nine", INTERCEPTED, "drone", 9, at("Velmar"), on(DAY), partOf("r1.c1"))
            .figure("eight", INTERCEPTED, "drone", 8, at("Osk"), on(DAY), partOf("r1.c1"));
    assertThat(dossier(List.of(told.reading())).events()).hasSize(1);
  }

  @Test
  void twoVoicesOfOneSentenceTellOfTwoAttacks() {
    Told told =
        Told.by("r1", "Coast Daily", DAY)
            .knows("Velmar", "UA", 36)
            .knows("Osk", "UA", 25)
            .says("Velmar's mayor told of 12 drones in an attack, Osk's of nine in another.")
            .figure("12", LAUNCHED, "drone", 12, at("Velmar"), on(DAY), from("mayor of Velmar"))
            .figure("nine", LAUNCHED, "drone", 9, at("Osk"), on(DAY), from("mayor of Osk"));
    assertThat(dossier(List.of(told.reading())).events()).hasSize(2);
  }

  @Test
  void aWeekIsNoPartOfTheAttackOfOneDay() {
    Told told =
        Told.by("r1", "Coast Daily", DAY)
            .says("The attack on Velmar with 40 drones killed 2 people.")
            .figure("40", LAUNCHED, "drone", 40, at("Velmar"), on(DAY))
            .figure("2", KILLED, "people", 2, at("Velmar"), on(DAY))
            .says("Over the week 900 drones were launched in the attacks.")
            .figure("900", LAUNCHED, "drone", 900, at("Velmar"), on("2031-02-26", DAY));
    assertThat(dossier(List.of(told.reading())).events()).hasSize(2);
  }

  @Test
  void theDeadOfNoToldDayAreNotThoseOfAnOldAccidentAtTheSamePlace() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("The crash of a tram killed 9 people.")
            .figure("9", KILLED, "people", 9)
            .says("The line climbs to the upper town.")
            .says("It was opened by a queen.")
            .says("In May 2018 a crash in Velmar hurt 3 people.")
            .figure("3", INJURED, "people", 3, at("Velmar"), on("2018-05-01", "2018-05-31"));
    assertThat(dossier(List.of(report.reading())).events())
        .extracting(event -> String.valueOf(event.date()))
        .hasSize(2)
        .containsOnlyOnce("null");
  }

  @Test
  void oneNumberInOneCountryOnOneDayIsNotYetOneEvent() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("The raid on Velmar in Karsia killed 17 people, Dana Roh said.")
            .figure("17", KILLED, "people", 17, at("Velmar"), on(DAY));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("A raid in Karsia killed 17 people, Tomas Berl of the Lenk clinic said.")
            .figure("17", KILLED, "people", 17, on(DAY));
    assertThat(dossier(List.of(first.reading(), second.reading())).events()).hasSize(2);
  }

  @Test
  void theWholeCountryIsCountedApartFromItsCapital() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("In Velmar 17 people were killed.")
            .figure("17", KILLED, "people", 17, at("Velmar"), on(DAY))
            .says("Nationwide 30 people were killed.")
            .figure("30", KILLED, "people", 30, on(DAY));
    Dossier dossier = dossier(List.of(report.reading()));
    assertThat(dossier.events()).hasSize(1);
    assertThat(dossier.findings()).hasSize(2);
  }

  @Test
  void aShareOfTheTollIsNoRivalOfTheWhole() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Floods killed at least 82 people in Karsia, officials said.")
            .figure("82", KILLED, "people", 82, at("Karsia"), on(DAY), from("officials"))
            .says("The flood killed 68 people in Velmar, officials said.")
            .figure("68", KILLED, "people", 68, at("Velmar"), on(DAY), from("officials"));
    Dossier dossier = dossier(List.of(report.reading()));
    assertThat(dossier.events()).hasSize(1);
    assertThat(dossier.findings()).hasSize(2).allMatch(f -> f.status() == Status.SINGLE);
  }

  @Test
  void aCrashIsOneEventWhereverItsConsequencesAre() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("The bus crash near Velmar killed 12 people.")
            .figure("12", KILLED, "people", 12, at("Velmar"), on(DAY))
            .says("After the crash 9 people were wounded and taken to Osk.")
            .figure("9", INJURED, "people", 9, at("Osk"), on(DAY));
    assertThat(dossier(List.of(report.reading())).events()).hasSize(1);
  }

  @Test
  void anotherRaidOnAnotherTownIsAnotherEvent() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("The attack on Velmar killed 2 people and wounded 7.")
            .figure("2", KILLED, "people", 2, at("Velmar"), on(DAY))
            .figure("7", INJURED, "people", 7, at("Velmar"), on(DAY))
            .says("A separate raid killed 3 people in Osk.")
            .figure("3", KILLED, "people", 3, at("Osk"), on(DAY));
    assertThat(dossier(List.of(report.reading())).events()).hasSize(2);
  }

  private static final String COURT = " In court sat Anka Dorr and Judge Ilm Teral of Velmar.";

  private static Told shot(String id, String day, String victim) {
    return Told.by(id, null, day)
        .says("A gunman shot and killed a clerk, " + victim + ", near Lorne Square." + COURT)
        .figure("a clerk", KILLED, "clerk", 1, at("Velmar"), on(day), person(victim));
  }

  @Test
  void aVictimNamedInATrialReportMonthsLaterIsThatOfTheAttack() {
    Told first = shot("r1", DAY, "Teo M. Garrow");
    Told trial = shot("r2", "2031-11-20", "Teo Garrow");
    assertThat(dossier(List.of(first.reading(), trial.reading())).events()).hasSize(1);
    Told other = shot("r2", "2031-11-20", "Mila Garrow");
    assertThat(dossier(List.of(first.reading(), other.reading())).events()).hasSize(2);
  }

  @Test
  void aTrialReportThatOnlyMentionsTheVictimJoinsTheAttack() {
    Told trial =
        Told.by("r2", null, "2031-11-20")
            .says("Who killed Teo Garrow near Lorne Square is charged with hurting 2 more." + COURT)
            .figure("2", INJURED, "people", 2, on("2031-11-19"));
    Told attack = shot("r1", DAY, "Teo Garrow");
    assertThat(dossier(List.of(attack.reading(), trial.reading())).events()).hasSize(1);
  }

  private static Told hurt(String id, String what, int age) {
    return Told.by(id, null, DAY)
        .says("The " + age + "-year-old boy was shot by accident in Velmar, " + what + ".")
        .figure("The " + age + "-year-old boy", INJURED, "boy", 1, on(DAY), person("boy"));
  }

  @Test
  void oneAgeAndOneNameMakeOneStory() {
    Told first = hurt("r1", "police said", 3);
    Told second = hurt("r2", "a neighbour said", 3);
    assertThat(dossier(List.of(first.reading(), second.reading())).events()).hasSize(1);
    Told older = hurt("r2", "a neighbour said", 7);
    assertThat(dossier(List.of(first.reading(), older.reading())).events()).hasSize(2);
  }

  @Test
  void aFollowUpDaysLaterTellsOfTheSameCrash() {
    String names = " The Lara Vantis crash, Oto Mellin and Ruud Karnas of Velmar Bus Lines said.";
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("A bus crash near Velmar killed 12 people." + names)
            .figure("12", KILLED, "people", 12, at("Velmar"), on(DAY));
    Told later =
        Told.by("r2", "Bay Post", "2031-03-09")
            .says("The bus crash has now killed 14 people." + names)
            .figure("14", KILLED, "people", 14, on("2031-03-09"));
    assertThat(dossier(List.of(first.reading(), later.reading())).events()).hasSize(1);
  }

  @Test
  void twoSumsOfOneGiverAreTwoGifts() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Japan pledged 200 dollars to Karsia.")
            .figure("200", PLEDGED, "money", dollars(200))
            .says("Japan pledged 30 dollars to Osk.")
            .figure("30", PLEDGED, "money", dollars(30));
    assertThat(dossier(List.of(report.reading())).findings())
        .allMatch(f -> f.status() == Status.SINGLE);
  }

  @Test
  void whatADisasterCostsIsToldOfIt() {
    Told report =
        Told.by("r1", "Coast Daily", "2031-03-09")
            .says("The wildfire in Velmar destroyed 90 houses.")
            .figure("90", DESTROYED, "house", 90, at("Velmar"), on(DAY))
            .says("Insured losses of the wildfire may come to 400 million dollars.")
            .figure("400 million", COST, "money", Told.dollars(400), on(DAY))
            .says("Karsia would lend the town 20 million dollars.")
            .pledge(20)
            .says("Osk would add 30 million dollars, and Chile 40 million.")
            .pledge(30)
            .pledge(40);
    assertThat(dossier(List.of(report.reading())).events())
        .extracting(Event::title)
        .contains("Fire in Velmar")
        .doesNotContain("Cost");
  }

  @Test
  void aStormOfTheWeekBeforeIsNotTheQuake() {
    Told report =
        Told.by("r1", "Coast Daily", "2031-03-05")
            .says("The earthquake in Velmar killed 60 people on Tuesday.")
            .figure("60", KILLED, "people", 60, at("Velmar"), on(DAY))
            .says("The earthquake hurt 90 people in Velmar.")
            .figure("90", INJURED, "people", 90, at("Velmar"), on(DAY))
            .says("At least 27 people died in Velmar last week in Storm Ada.")
            .figure("27", KILLED, "people", 27, at("Velmar"), on("2031-02-24"))
            .says("On Wednesday 70 people were missing in Velmar after the earthquake.")
            .figure("70", MISSING, "people", 70, at("Velmar"), on("2031-03-05"));
    assertThat(dossier(List.of(report.reading())).events()).hasSize(2);
  }

  @Test
  void whatIsListedWithTheTollOfAWarIsOfTheWar() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("The raid on Velmar destroyed 3 tanks and 4 trucks.")
            .figure("3", DESTROYED, "tank", 3, at("Velmar"), on(DAY))
            .figure("4", DESTROYED, "truck", 4, at("Velmar"), on(DAY))
            .says("Since the start of the war 600 tanks and 280 trucks have been destroyed.")
            .figure("600", DESTROYED, "tank", 600, at("Velmar"), on(DAY))
            .figure("280", DESTROYED, "truck", 280, at("Velmar"), on(DAY));
    Dossier dossier = dossier(List.of(report.reading()));
    assertThat(dossier.claims())
        .extracting(claim -> ((Figure) claim).event())
        .containsExactly("e1", "e1", "e2", "e2");
  }

  private static Amount dollars(long sum) {
    BigDecimal exact = BigDecimal.valueOf(sum);
    return new Amount(exact, exact, exact, Qualifier.EXACT, "USD");
  }

  @Test
  void reportsWithoutOutletDateOrPlaceAreStillJoined() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      readings.add(
          Told.by("r" + i, null, null)
              .says("A blast killed 6 people, rescuers said.")
              .figure("6", KILLED, "people", 6, from("rescuers"))
              .says("It damaged 12 houses.")
              .figure("12", DAMAGED, "house", 12)
              .reading());
    }
    Dossier dossier = dossier(readings);
    assertThat(dossier.events()).hasSize(1);
    assertThat(dossier.findings()).hasSize(2);
    assertThat(origins(dossier, "r1.c2")).containsExactly("");
  }

  private static Set<String> origins(Dossier dossier, String claim) {
    return dossier.claims().stream()
        .filter(c -> c.id().equals(claim))
        .map(c -> ((Figure) c).origin())
        .map(origin -> origin == null ? "" : origin)
        .collect(toSet());
  }

  @Test
  void aReportDatedBeforeItsEventDoesNoHarm() {
    Told report =
        Told.by("r1", "Coast Daily", "2019-01-01")
            .says("The attack on Velmar killed 2 people.")
            .figure("2", KILLED, "people", 2, at("Velmar"), on(DAY));
    assertThat(dossier(List.of(report.reading())).events()).hasSize(1);
  }

  @Test
  void nothingGivesNothing() {
    assertThat(dossier(List.of()).events()).isEmpty();
    assertThat(dossier(List.of(Told.by("r1", null, null).reading())).findings()).isEmpty();
  }

  @Test
  void manyReportsOfOneEvent() {
    List<Reading> readings = new ArrayList<>();
    for (int i = 1; i <= 500; i++) {
      Told report =
          Told.by("r" + i, "Outlet " + i, DAY)
              .says("The attack on Velmar killed " + i % 7 + " people, Jan Ros said.")
              .figure(String.valueOf(i % 7), KILLED, "people", i % 7, at("Velmar"), on(DAY));
      for (int j = 0; j < 10; j++) {
        report
            .says("Some " + (100 + j) + " houses were damaged in Velmar.")
            .figure(String.valueOf(100 + j), DAMAGED, "house", 100 + j, on(DAY));
      }
      readings.add(report.reading());
    }
    Dossier dossier = inTime(readings);
    assertThat(dossier.events()).hasSize(1);
  }

  @Test
  void oneReportOfManyEvents() {
    Told report = Told.by("r1", "Coast Daily", DAY);
    for (int i = 0; i < 500; i++) {
      report
          .says("An attack on Town" + i + "a killed " + i + " people.")
          .figure(" " + i + " ", KILLED, "people", i, at("Town" + i + "a"), on(DAY));
    }
    assertThat(inTime(List.of(report.reading())).events()).hasSize(500);
  }

  @Test
  void oneSentenceOfManyNumbers() {
    StringBuilder text = new StringBuilder("The blast in Velmar damaged");
    for (int i = 0; i < 1200; i++) {
      text.append(" ").append(1000 + i).append(" houses").append(i < 1199 ? "," : ".");
    }
    Told report = Told.by("r1", "Coast Daily", DAY).says(text.toString());
    for (int i = 0; i < 1200; i++) {
      report.figure(String.valueOf(1000 + i), DAMAGED, "house", 1000 + i, at("Velmar"), on(DAY));
    }
    assertThat(inTime(List.of(report.reading())).events()).isNotEmpty();
  }

  @Test
  void aWordWithoutEnd() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("A blast in Velmar killed 3 people. " + "Ab".repeat(500_000) + ".")
            .figure("3", KILLED, "people", 3, at("Velmar"), on(DAY));
    assertThat(inTime(List.of(report.reading())).events()).hasSize(1);
  }

  private static Dossier inTime(List<Reading> readings) {
    return Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> dossier(readings));
  }

  private static Dossier dossier(List<Reading> readings) {
    Reconciler reconciler = new Reconciler();
    readings.forEach(reconciler::add);
    return reconciler.dossier();
  }
}
