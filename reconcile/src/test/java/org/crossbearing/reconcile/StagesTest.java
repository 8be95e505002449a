package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.HIT;
import static org.crossbearing.model.Measure.HOSPITALISED;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.model.Measure.MISSING;
import static org.crossbearing.model.Measure.OTHER;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Dossiers.only;
import static org.crossbearing.reconcile.Told.amount;
import static org.crossbearing.reconcile.Told.asOf;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.cumulative;
import static org.crossbearing.reconcile.Told.from;
import static org.crossbearing.reconcile.Told.on;

import org.crossbearing.model.Amount;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which numbers are stages of one count and which stand against each other. */
final class StagesTest {
  private static final String DAY = "2031-03-04";
  private static final String NEXT = "2031-03-05";

  private static Told tells(String id, String published, Measure measure, Amount value) {
    String number = value.nominal() + "";
    return Told.by(id, "Outlet " + id, published)
        .says("A blast in Velmar: " + number + " people, officials in Velmar said.")
        .figure(number, measure, "people", value, at("Velmar"), on(DAY), from("office " + id));
  }

  @ParameterizedTest
  @CsvSource({
    "AT_LEAST, 24, EXACT, 30, REVISED",
    "MORE_THAN, 20, EXACT, 33, REVISED",
    "AT_LEAST, 24, AT_LEAST, 30, REVISED",
    "EXACT, 24, EXACT, 30, REVISED",
    "AT_LEAST, 24, AT_MOST, 30, COMPATIBLE",
    "AT_LEAST, 24, EXACT, 24, COMPATIBLE",
  })
  void aCountThatWasALeastHasRisen(
      Qualifier before, long less, Qualifier after, long more, Status wanted) {
    Told first = tells("r1", DAY, INJURED, bound(before, less));
    Told second = tells("r2", NEXT, INJURED, bound(after, more));
    assertThat(only(dossier(first, second), INJURED).status()).isEqualTo(wanted);
  }

  private static Amount bound(Qualifier qualifier, long number) {
    return switch (qualifier) {
      case AT_LEAST, MORE_THAN -> amount(number, null, qualifier);
      case AT_MOST -> amount(null, number, qualifier);
      default -> amount(number, number, qualifier);
    };
  }

  @Test
  void officesThatDifferALittleOnOneDayTellStages() {
    Told first = tells("r1", DAY, INJURED, Amount.exactly(66));
    Told second = tells("r2", DAY, INJURED, Amount.exactly(73));
    Told third = tells("r3", DAY, INJURED, Amount.exactly(173));
    assertThat(only(dossier(first, second), INJURED).status()).isEqualTo(Status.REVISED);
    assertThat(only(dossier(first, third), INJURED).status()).isEqualTo(Status.DISPUTED);
  }

  @Test
  void whoIsSetBesideAnotherSpeaksOfNow() {
    Told report =
        tells("r1", DAY, KILLED, Amount.exactly(20))
            .says("In Velmar 28 people died as of Sunday, the guild said.")
            .figure(
                "28", KILLED, "people", 28, at("Velmar"), on(DAY), from("guild"), asOf("Sunday"));
    assertThat(only(dossier(report), KILLED).status()).isEqualTo(Status.DISPUTED);
  }

  @Test
  void aRunningTotalDoesNotOverruleAnotherVoice() {
    Told report =
        tells("r1", DAY, INJURED, Amount.exactly(154))
            .says("The region's office raised the injured in Velmar to 180.")
            .figure(
                "180",
                INJURED,
                "people",
                180,
                at("Velmar"),
                on(DAY),
                from("region's office"),
                cumulative());
    assertThat(only(dossier(report), INJURED).status()).isEqualTo(Status.DISPUTED);
  }

  @Test
  void whatHasNoMeasureMovesTooWithTheDays() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("A flood hit Velmar, where 45 camps are open.")
            .figure("45", OTHER, "camp", 45, at("Velmar"));
    Told second =
        Told.by("r2", "Bay Post", NEXT)
            .says("After the flood 82 camps are open in Velmar.")
            .figure("82", OTHER, "camp", 82, at("Velmar"));
    assertThat(only(dossier(first, second), OTHER).status()).isEqualTo(Status.REVISED);
  }

  @Test
  void whatAReportRetellsHeldWhenItWasToldFirst() {
    Told first = tells("r1", DAY + "T09:00Z", INJURED, Amount.exactly(48));
    Told second = tells("r2", DAY + "T19:00Z", INJURED, Amount.exactly(53));
    Told third =
        tells("r3", NEXT + "T17:00Z", INJURED, Amount.exactly(63))
            .says("In the morning 48 people were hurt in Velmar, office r1 had said.")
            .figure("48", INJURED, "people", 48, at("Velmar"), on(DAY), from("office r1"));
    assertThat(only(dossier(first, second, third), INJURED).status()).isEqualTo(Status.REVISED);
  }

  @Test
  void whatAReportRetellsWithoutNamingAVoiceIsTheCourseSoFar() {
    Told first = tells("r1", DAY, INJURED, Amount.exactly(32));
    Told second =
        Told.by("r2", "Bay Post", NEXT)
            .says("In Velmar 51 people were hurt, office r1 said.")
            .figure("51", INJURED, "people", 51, at("Velmar"), on(DAY), from("office r1"))
            .says("At first 32 were counted in Velmar.")
            .figure("32", INJURED, "people", 32, at("Velmar"), on(DAY));
    assertThat(only(dossier(first, second), INJURED).status()).isEqualTo(Status.REVISED);
  }

  @Test
  void anEarlierStageInTheSameVoiceIsNoOtherCount() {
    Told first = tells("r1", DAY, KILLED, Amount.exactly(14));
    Told second =
        tells("r2", NEXT, KILLED, Amount.exactly(25))
            .says("The dead in Velmar were 14, then 25 by the end, office r2 said.")
            .figure("14", KILLED, "people", 14, at("Velmar"), on(DAY), from("office r2"));
    assertThat(only(dossier(first, second), KILLED).status()).isEqualTo(Status.REVISED);
  }

  @Test
  void whatWasSoOnceIsNotLessAnHourLater() {
    Told first = struck("r1", DAY, 41, "air force");
    Told second = struck("r2", NEXT, 20, "ministry");
    assertThat(only(dossier(first, second), HIT).status()).isEqualTo(Status.DISPUTED);
  }

  private static Told struck(String id, String published, long number, String voice) {
    return Told.by(id, "Outlet " + id, published)
        .says("Drones hit " + number + " planes in Velmar, it was said on the day.")
        .figure(
            number + "",
            HIT,
            "plane",
            number,
            at("Velmar"),
            on(DAY),
            from(voice),
            asOf("on " + published));
  }

  @ParameterizedTest
  @CsvSource({"67869, 67938, REVISED", "88, 103, DISPUTED"})
  void aTotalSoFarRunsOnByALittle(long less, long more, Status wanted) {
    Told first = ofOld("r1", DAY, less, more < 1000 ? at("Velmar") : cumulative());
    Told second = ofOld("r2", NEXT, more, at("Velmar"));
    assertThat(only(dossier(first, second), KILLED).status()).isEqualTo(wanted);
  }

  private static Told ofOld(String id, String published, long number, Told.Spec more) {
    return Told.by(id, "Outlet " + id, published)
        .says("In the fighting in Velmar " + number + " people have been killed, it was said.")
        .figure(
            number + "",
            KILLED,
            "people",
            number,
            at("Velmar"),
            on("2029-10-07"),
            from("office " + id),
            more);
  }

  @Test
  void whoIsStillInHospitalTheNextDayIsNotInAnother() {
    Told first = inHospital("r1", DAY, 68, "Velmar");
    Told second = inHospital("r2", NEXT, 40, "Osk");
    assertThat(Dossiers.statuses(dossier(first, second), HOSPITALISED))
        .containsExactly(Status.REVISED);
  }

  private static Told inHospital(String id, String published, long number, String place) {
    return tells(id, published, KILLED, Amount.exactly(12))
        .says("After the blast " + number + " people are in hospital, office " + id + " said.")
        .figure(
            number + "", HOSPITALISED, "people", number, at(place), on(DAY), from("office " + id));
  }

  @ParameterizedTest
  @CsvSource({"16, 24, REVISED", "650, 652, COMPATIBLE"})
  void atLeastSoManyMissingAreMoreTheNextDay(long less, long more, Status wanted) {
    Told first = tells("r1", DAY, MISSING, amount(less, null, Qualifier.AT_LEAST));
    Told second = tells("r2", NEXT, MISSING, Amount.exactly(more));
    assertThat(only(dossier(first, second), MISSING).status()).isEqualTo(wanted);
  }
}
