package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.DISPLACED;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.model.Measure.LAUNCHED;
import static org.crossbearing.model.Measure.MISSING;
import static org.crossbearing.model.Measure.OTHER;
import static org.crossbearing.model.Measure.SUPPLIED;
import static org.crossbearing.reconcile.Dossiers.all;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Dossiers.only;
import static org.crossbearing.reconcile.Dossiers.statuses;
import static org.crossbearing.reconcile.Told.actor;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.from;
import static org.crossbearing.reconcile.Told.on;

import org.crossbearing.model.Dossier;
import org.crossbearing.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What many reports tell of one event is one question, and what they tell beside it is another. */
class OneQuestionTest {
  private static final String DAY = "2031-03-04";
  private static final String NEXT = "2031-03-05";

  /** What two offices say against each other is a dispute, however far apart they are. */
  @ParameterizedTest
  @CsvSource({"300, 4000", "29, 340", "15, 60", "12, 13"})
  void twoVoicesThatContradictEachOtherAreADispute(int fewer, int more) {
    Told first = sides("r1", "Coast Daily", fewer, more);
    Told second = sides("r2", "Bay Post", fewer, more);

    assertThat(statuses(dossier(first, second), KILLED)).containsExactly(Status.DISPUTED);
  }

  private static Told sides(String id, String outlet, int fewer, int more) {
    return Told.by(id, outlet, DAY)
        .says("The raid on Velmar killed " + fewer + " people, the army said.")
        .figure("" + fewer, KILLED, "people", fewer, at("Velmar"), on(DAY), from("army"))
        .says("Doctors said " + more + " people were killed.")
        .figure("" + more, KILLED, "people", more, at("Velmar"), on(DAY), from("doctors"));
  }

  @ParameterizedTest
  @CsvSource({"42, 42, 12", "40, 41, 11", "5, 5, 50"})
  void anOfficeThatIsAloneIsHeardToo(int one, int two, int other) {
    Dossier dossier =
        dossier(
            says("r1", "Coast Daily", one, "police"),
            says("r2", "Bay Post", two, "hospital"),
            says("r3", "Hill Times", other, "government"));

    assertThat(only(dossier, KILLED).status()).isEqualTo(Status.DISPUTED);
  }

  private static Told says(String id, String outlet, int killed, String voice) {
    return Told.by(id, outlet, DAY)
        .says("The raid on Velmar killed " + killed + " people, the " + voice + " said.")
        .figure("" + killed, KILLED, "people", killed, at("Velmar"), on(DAY), from(voice));
  }

  @Test
  void whatHasKilledTheNewsIsTheNewsToo() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("The crackdown in Velmar has killed 31 people, the ministry said.")
            .figure("31", KILLED, "people", 31, at("Velmar"), on(DAY), from("ministry"));
    Told second = says("r2", "Bay Post", 58, "union");

    assertThat(statuses(dossier(first, second), KILLED)).containsExactly(Status.DISPUTED);
  }

  private static Told raid(String id, String outlet, String published, int killed) {
    return Told.by(id, outlet, published)
        .says("The raid on Velmar killed " + killed + " people.")
        .figure("" + killed, KILLED, "people", killed, at("Velmar"), on(DAY));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The war has killed 46,000 people, a ministry says.",
        "It is the latest in a campaign that has so far killed 46,000 people.",
        "In all 46,000 people have been killed, a ministry says.",
      })
  void theDeadOfAWarAreNotThoseOfItsLastDay(String war) {
    Told first =
        raid("r1", "Coast Daily", DAY, 20)
            .says(war)
            .figure("46,000", KILLED, "people", 46_000, at("Velmar"), on(DAY));
    Told second = raid("r2", "Bay Post", DAY, 20);

    Dossier dossier = dossier(first, second);

    assertThat(dossier.events()).hasSize(2);
    assertThat(statuses(dossier, KILLED)).containsExactly(Status.AGREED, Status.SINGLE);
  }

  /** Reports written elsewhere tell of a war as if it were there. */
  @ParameterizedTest
  @CsvSource({"46000, 46400, 3", "46000, 90000, 4"})
  void oneTollOfAWarIsOfOneWarWhereverItIsPlaced(int one, int other, int events) {
    Told first = war("r1", "Coast Daily", "Velmar", one);
    Told second = war("r2", "Bay Post", "Ostrand", other);

    assertThat(dossier(first, second).events()).hasSize(events);
  }

  private static Told war(String id, String outlet, String place, int dead) {
    return Told.by(id, outlet, DAY)
        .knows("Velmar", "FI", 60)
        .knows("Ostrand", "FI", 69)
        .says("A strike on " + place + " killed 20 people, as Brenn and Tarn met the Kal envoy.")
        .figure("20", KILLED, "people", 20, at(place), on(DAY))
        .says("The war has killed " + dead + " people, a ministry says.")
        .figure("" + dead, KILLED, "people", dead, at(place), on(DAY));
  }

  /** A village abroad has the name, and one reader takes it for that. */
  @ParameterizedTest
  @CsvSource({"Velmar, 1", "Ostrand, 2"})
  void oneNameIsOnePlaceWhereverAReportTakesItToBe(String place, int events) {
    Told first = raided("r1", "Coast Daily", "Velmar", "FI", 60, 4);
    Told second = raided("r2", "Bay Post", place, "SE", 20, 6);

    assertThat(dossier(first, second).events()).hasSize(events);
  }

  private static Told raided(
      String id, String outlet, String place, String country, int north, int dead) {
    return Told.by(id, outlet, DAY)
        .knows(place, country, north)
        .says("A raid by the Tarn army killed " + dead + " people in " + place + ", says Ada Kal.")
        .figure("" + dead, KILLED, "people", dead, at(place), on(DAY));
  }

  /** Donors meet, and far down the report tells what the fighting has cost so far. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "In Velmar more than 2,500 people have been killed, a ministry says.|2031-03-04",
        "A ministry said 2,500 people had been killed in Velmar.|2031-03-04",
        "Some 2,500 people were killed in Velmar since October 2030.|2030-10-01",
      })
  void thousandsBehindTheNewsAreNotOfItsDay(String toll, String day) {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Donors met in Ostrand on Tuesday. ".repeat(12))
            .says("Three soldiers were killed in a strike on Velmar.")
            .figure("Three", KILLED, "soldier", 3, at("Velmar"), on(DAY))
            .says(toll)
            .figure("2,500", KILLED, "people", 2_500, at("Velmar"), on(day));

    Dossier dossier = dossier(report);

    assertThat(dossier.events()).hasSize(2);
  }

  @Test
  void whatGoesOnWithTheDeadOfAWarIsOfTheWar() {
    Told report =
        raid("r1", "Coast Daily", DAY, 20)
            .says("The war has killed 46,000 people and driven 900,000 from their homes.")
            .figure("46,000", KILLED, "people", 46_000, at("Velmar"), on(DAY))
            .figure("900,000", DISPLACED, "people", 900_000, at("Velmar"), on(DAY));

    Dossier dossier = dossier(report);

    assertThat(only(dossier, DISPLACED).event()).isNotEqualTo(dossier.events().getFirst().id());
  }

  @Test
  void aTollSinceTheNewsBrokeIsTheNews() {
    Told first = raid("r1", "Coast Daily", DAY, 20);
    Told second =
        Told.by("r2", "Bay Post", NEXT)
            .presumes(NEXT)
            .says("Raids on Velmar have killed 31 since the truce was announced.")
            .figure("31", KILLED, "people", 31, at("Velmar"), on(NEXT));

    assertThat(statuses(dossier(first, second), KILLED)).containsExactly(Status.REVISED);
  }

  @Test
  void oneVoicesFarSmallerNumberIsAnotherQuestion() {
    Told first =
        raid("r1", "Coast Daily", DAY, 90)
            .says("At the clinic 12 were killed, the Red Lamp said; 95 in the city, it said.")
            .figure("12", KILLED, "people", 12, at("Velmar"), on(DAY), from("Red Lamp"))
            .figure("95", KILLED, "people", 95, at("Velmar"), on(DAY), from("Red Lamp"));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("In Velmar 12 were killed at the clinic.")
            .figure("12", KILLED, "people", 12, at("Velmar"), on(DAY));

    assertThat(all(dossier(first, second), KILLED))
        .anySatisfy(
            finding -> {
              assertThat(finding.status()).isEqualTo(Status.AGREED);
              assertThat(finding.high()).isEqualByComparingTo("12");
            });
  }

  @Test
  void aFewOthersAreNotSetAgainstWhatTwoReportsCount() {
    Told first = hurt("r1", "Coast Daily", 72);
    Told second = hurt("r2", "Bay Post", 72);
    Told third = hurt("r3", "Hill Times", 12);

    assertThat(statuses(dossier(first, second, third), INJURED))
        .containsExactly(Status.AGREED, Status.SINGLE);
  }

  private static Told hurt(String id, String outlet, int number) {
    return raid(id, outlet, DAY, 128)
        .says(number + " others were hurt, fire crews among them.")
        .figure("" + number, INJURED, "people", number, at("Velmar"), on(DAY));
  }

  @Test
  void injuredAreOneQuestionThoughAReportTellsTwoTollsApart() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("The quake killed 18 in Velmar.")
            .figure("18", KILLED, "people", 18, at("Velmar"), on(DAY))
            .says("Eleven of them lay under one tower; 33 people were hurt.")
            .figure("Eleven", KILLED, "people", 11, on(DAY))
            .figure("33", INJURED, "people", 33, on(DAY));
    Told second =
        Told.by("r2", "Bay Post", NEXT)
            .says("The quake killed 21 in Velmar and hurt 34.")
            .figure("21", KILLED, "people", 21, at("Velmar"), on(DAY))
            .figure("34", INJURED, "people", 34, at("Velmar"), on(DAY));

    assertThat(only(dossier(first, second), INJURED).status()).isEqualTo(Status.REVISED);
  }

  @ParameterizedTest
  @CsvSource({
    "2031-03-05, 26, 28, REVISED",
    "2031-03-05, 14, 28, DISPUTED",
    "2031-03-05T09:00, 26, 28, DISPUTED",
  })
  void onADayOfUnknownHourATollMayHaveGrownALittle(
      String published, int one, int other, Status status) {
    Told first = raid("r1", "Coast Daily", published, one);
    Told second = raid("r2", "Bay Post", published, other);

    assertThat(statuses(dossier(first, second), KILLED)).containsExactly(status);
  }

  @Test
  void theMissingOfADayOfUnknownHourMayHaveBeenFound() {
    Told first = missing("r1", "Coast Daily", 279);
    Told second = missing("r2", "Bay Post", 200);

    assertThat(only(dossier(first, second), MISSING).status()).isEqualTo(Status.REVISED);
  }

  private static Told missing(String id, String outlet, int number) {
    return raid(id, outlet, NEXT, 128)
        .says(number + " people were missing in Velmar.")
        .figure("" + number, MISSING, "people", number, at("Velmar"), on(DAY));
  }

  @Test
  void whoFledSinceTheDayBeforeFledTheSameEvent() {
    Told first =
        raid("r1", "Coast Daily", DAY, 20)
            .says("About 26,000 had fled Velmar, the Relief Board said.")
            .figure("26,000", DISPLACED, "people", 26_000, at("Velmar"), on(DAY));
    Told second =
        raid("r2", "Bay Post", NEXT, 20)
            .says("About 36,000 have fled Velmar since Sunday, the Relief Board said.")
            .figure("36,000", DISPLACED, "people", 36_000, at("Velmar"), on("2031-03-02"));

    assertThat(only(dossier(first, second), DISPLACED).status()).isEqualTo(Status.REVISED);
  }

  @Test
  void twoMissilesThatHitABridgeAreSomeOfAll() {
    Told first = raid("r1", "Coast Daily", DAY, 20);
    first
        .says("They fired 31 missiles at Velmar, the air force said.")
        .figure("31", LAUNCHED, "missile", 31, at("Velmar"), on(DAY), from("air force"))
        .says("Two missiles struck a bridge in Velmar.")
        .figure("Two", LAUNCHED, "missile", 2, at("Velmar"), on(DAY));

    assertThat(statuses(dossier(first), LAUNCHED)).containsExactly(Status.SINGLE, Status.SINGLE);
  }

  @Test
  void oneNumberOfTwoDaysIsOneThingToldOtherwise() {
    Told first =
        Told.by("r1", "Coast Daily", NEXT)
            .says("In the prisoner exchange at Velmar 33 prisoners are to be freed.")
            .figure("33", OTHER, "prisoner", 33, at("Velmar"), on(DAY));
    Told second =
        Told.by("r2", "Bay Post", NEXT)
            .says("The prisoner exchange foresees the release of 33 prisoners.")
            .figure("33", OTHER, "prisoner", 33, at("Velmar"), on(NEXT));

    assertThat(only(dossier(first, second), OTHER).claims()).hasSize(2);
  }

  @Test
  void aLivePagesTollGrowsFromEntryToEntry() {
    Told page =
        Told.by("r1", "Coast Daily", NEXT)
            .says("20:10. The mayor puts the dead of the raid on Velmar at 28.")
            .figure("28", KILLED, "people", 28, at("Velmar"), on(DAY), from("Iva Moren"))
            .says("09:00. The rescue service has 26.")
            .figure("26", KILLED, "people", 26, at("Velmar"), on(DAY), from("rescue service"));

    assertThat(only(dossier(page), KILLED).status()).isEqualTo(Status.REVISED);
  }

  @Test
  void aGiftIsTheSameThoughOneReportDatesItADayLater() {
    Told first = gift("r1", "Coast Daily", DAY);
    Told second = gift("r2", "Bay Post", NEXT);

    assertThat(only(dossier(first, second), SUPPLIED).claims()).hasSize(2);
  }

  private static Told gift(String id, String outlet, String day) {
    return Told.by(id, outlet, day)
        .says("Germany will hand over 25 vehicles, its minister said.")
        .figure("25", SUPPLIED, "vehicle", 25, actor("Germany"), on(day));
  }

  private static Told fifteenDead(String id, String who, String voice) {
    return Told.by(id, "Outlet " + id, DAY)
        .says(who + " said 15 people died in Velmar.")
        .figure("15", KILLED, "people", 15, at("Velmar"), on(DAY), from(voice));
  }

  @ParameterizedTest
  @CsvSource({"IMU, 1", "Incare, 1", "Monday, 2", "Liberal, 2"})
  void aShortFormMeansTheBodyThatAReportExplainsItBy(String shorter, int origins) {
    String full = "Institute of Urgent Care";
    String brief = "medical service " + shorter;
    Told first = fifteenDead("r1", "The " + full + " (" + shorter + ")", full);
    Told second = fifteenDead("r2", "The " + brief, brief);

    assertThat(only(dossier(first, second), KILLED).origins()).isEqualTo(origins);
  }
}
