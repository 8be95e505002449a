package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.DISPLACED;
import static org.crossbearing.model.Measure.EVACUATED;
import static org.crossbearing.model.Measure.HIT;
import static org.crossbearing.model.Measure.HOSPITALISED;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.model.Measure.MAGNITUDE;
import static org.crossbearing.model.Measure.MISSING;
import static org.crossbearing.model.Measure.OTHER;
import static org.crossbearing.reconcile.Dossiers.all;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Dossiers.only;
import static org.crossbearing.reconcile.Dossiers.statuses;
import static org.crossbearing.reconcile.Told.amount;
import static org.crossbearing.reconcile.Told.asOf;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.cumulative;
import static org.crossbearing.reconcile.Told.from;
import static org.crossbearing.reconcile.Told.on;

import java.math.BigDecimal;
import org.crossbearing.model.Amount;
import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Qualifier;
import org.crossbearing.model.Status;
import org.jspecify.annotations.Nullable;
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
    "AT_LEAST, 150, EXACT, 156, REVISED",
    "MORE_THAN, 3000, EXACT, 3130, REVISED",
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

  @ParameterizedTest
  @CsvSource({"73, REVISED", "95, DISPUTED", "125, DISPUTED"})
  void officesThatDifferALittleOnOneDayTellStages(long more, Status wanted) {
    Told first = tells("r1", DAY, INJURED, Amount.exactly(66));
    Told second = tells("r2", DAY, INJURED, Amount.exactly(more));
    assertThat(only(dossier(first, second), INJURED).status()).isEqualTo(wanted);
  }

  @ParameterizedTest
  @CsvSource({"30, DISPUTED", "46, REVISED"})
  void whoRepeatsANumberDoesNotComeRound(long later, Status wanted) {
    Told guild = blast("r1", DAY + "T10:00Z", 30, "guild");
    Told police = blast("r2", DAY + "T10:30Z", 46, "police");
    Told again = blast("r3", NEXT + "T10:00Z", later, "guild");
    assertThat(only(dossier(guild, police, again), KILLED).status()).isEqualTo(wanted);
  }

  @Test
  void aRoundTollIsRevisedByTheNext() {
    Told first = blast("r1", DAY, 21_600, "ministry");
    Told second = blast("r2", NEXT, 21_640, "ministry");
    Finding.OfFigures toll = only(dossier(first, second), KILLED);
    assertThat(toll.status()).isEqualTo(Status.REVISED);
    assertThat(toll.best()).isEqualByComparingTo("21640");
  }

  private static Told blast(String id, String published, long number, String voice) {
    return Told.by(id, "Outlet " + id, published)
        .says("A blast in Velmar killed " + number + " people, the " + voice + " said.")
        .figure(number + "", KILLED, "people", number, at("Velmar"), on(DAY), from(voice));
  }

  @ParameterizedTest
  @CsvSource({"ac, REVISED", "km/h, DISPUTED", ", DISPUTED"})
  void aFireGrowsAndAQuakeDoesNot(@Nullable String unit, Status wanted) {
    Told first = strength("r1", DAY, 71, unit);
    Told second = strength("r2", NEXT, 76, unit);
    assertThat(only(dossier(first, second), MAGNITUDE).status()).isEqualTo(wanted);
  }

  private static Told strength(String id, String published, long value, @Nullable String unit) {
    BigDecimal size = BigDecimal.valueOf(value);
    return Told.by(id, "Outlet " + id, published)
        .says("In Velmar it was " + value + " strong, it was said.")
        .figure(
            value + "",
            MAGNITUDE,
            "fire",
            new Amount(size, size, size, Qualifier.EXACT, unit),
            at("Velmar"),
            on(DAY),
            from("office " + id));
  }

  @Test
  void someBoatsAreNotAllBoats() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("A flood hit Velmar, where 3 boats were searched.")
            .figure("3", OTHER, "boat", 3, at("Velmar"));
    Told second =
        Told.by("r2", "Bay Post", NEXT)
            .says("Before the flood 60 boats had been moored in Velmar.")
            .figure("60", OTHER, "boat", 60, at("Velmar"));
    assertThat(statuses(dossier(first, second), OTHER)).containsOnly(Status.SINGLE);
  }

  @Test
  void whoWasBroughtToSafetyIsWhoFled() {
    Told first = leaving("r1", DAY, 3100, EVACUATED);
    Told second = leaving("r2", NEXT, 3300, DISPLACED);
    assertThat(statuses(dossier(first, second), DISPLACED)).containsExactly(Status.REVISED);
    assertThat(statuses(dossier(first, second), EVACUATED)).isEmpty();

    Told both = leaving("r3", NEXT, 3400, DISPLACED).says("In all 3000 were taken out of Velmar.");
    both.figure("3000", EVACUATED, "people", 3000, at("Velmar"), on(DAY), from("office"));
    assertThat(statuses(dossier(first, both), EVACUATED)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"patient, 3100, 3300", "people, 3100, 6300", "people, 60, 9000"})
  void whoIsBroughtAwayIsNotAllWhoFled(String of, long brought, long fled) {
    Told first =
        Told.by("r1", "Outlet r1", DAY)
            .says("After the flood in Velmar " + brought + " left by bus, it was said.")
            .figure(brought + "", EVACUATED, of, brought, at("Velmar"), on(DAY), from("office"));
    Told second = leaving("r2", NEXT, fled, DISPLACED);
    assertThat(statuses(dossier(first, second), DISPLACED)).containsExactly(Status.SINGLE);
    assertThat(statuses(dossier(first, second), EVACUATED)).containsExactly(Status.SINGLE);
  }

  private static Told leaving(String id, String published, long number, Measure measure) {
    return Told.by(id, "Outlet " + id, published)
        .says("After the flood in Velmar " + number + " people are in shelters, it was said.")
        .figure(number + "", measure, "people", number, at("Velmar"), on(DAY), from("office"));
  }

  @Test
  void whatOneReportCountsTwiceIsTwoThings() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("A flood hit Velmar, where 12 boats are at work.")
            .figure("12", OTHER, "boat", 12, at("Velmar"));
    Told second =
        Told.by("r2", "Bay Post", NEXT)
            .says("After the flood 180 boats lie in Velmar, and 14 of the army are at work.")
            .figure("180", OTHER, "boat", 180, at("Velmar"))
            .figure("14", OTHER, "boat", 14, at("Velmar"));
    assertThat(all(dossier(first, second), OTHER)).hasSize(2);
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

  @Test
  void whoIsStillInHospitalAreFewerOfThoseTakenThere() {
    Told first = inHospital("r1", DAY, 55, "Velmar");
    Told second = stillInHospital(tells("r2", NEXT, KILLED, Amount.exactly(12)));
    assertThat(Dossiers.statuses(dossier(first, second), HOSPITALISED))
        .containsExactly(Status.REVISED);
  }

  @Test
  void whoIsStillInHospitalIsCountedApartWhereAReportTellsOfBoth() {
    assertThat(
            Dossiers.statuses(
                dossier(stillInHospital(inHospital("r1", DAY, 55, "Velmar"))), HOSPITALISED))
        .containsExactly(Status.SINGLE, Status.SINGLE);
  }

  private static Told stillInHospital(Told told) {
    return told.says("In hospital are still 38 people, the mayor said.")
        .figure("38", HOSPITALISED, "people", 38, at("Velmar"), on(DAY), from("mayor"));
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

  @ParameterizedTest
  @CsvSource({DAY + ", REVISED", "2032-02-27, DISPUTED"})
  void whatWasCountedFromTheStartIsReplacedHoweverLate(String first, Status wanted) {
    Told early = blast("r1", first, 40, "guild");
    Told late = blast("r2", "2032-03-02", 53, "inquiry");
    assertThat(only(dossier(early, late), KILLED).status()).isEqualTo(wanted);
  }
}
