package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.ATTENDING;
import static org.crossbearing.model.Measure.DETAINED;
import static org.crossbearing.model.Measure.HIT;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.model.Measure.OTHER;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.on;

import org.crossbearing.model.Dossier;
import org.crossbearing.model.EventType;
import org.crossbearing.model.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report tells beside its news is no part of that event. */
final class BesideTheNewsTest {
  private static final String DAY = "2031-03-04";

  @Test
  void theFireServiceTellsOfNoFire() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("The fire service said the flood in Velmar killed 9 people.")
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY))
            .says("Fire crews and the fire department are still at work in Velmar.");
    assertThat(type(report)).isEqualTo(EventType.FLOOD);
  }

  @Test
  void gunsFireAtPeople() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Tank fire killed 9 people in Velmar.")
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY));
    assertThat(type(report)).isEqualTo(EventType.ATTACK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On March 24 a missile killed 9 people in Velmar.",
        "Since March the town has seen no such strike, which killed 9 people in Velmar.",
        "The 3 March strike killed 9 people in Velmar.",
      })
  void aMonthIsNoProtest(String told) {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says(told)
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY));
    assertThat(type(report)).isEqualTo(EventType.ATTACK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Police hurt 9 people in Velmar as 50,000 march against the tax.",
        "Police hurt 9 people in Velmar at a rally and march against the tax.",
        "Police hurt 9 people in Velmar and this march ended.",
      })
  void aMarchIsNoMonth(String told) {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says(told)
            .figure("9", INJURED, "people", 9, at("Velmar"), on(DAY));
    assertThat(type(report)).isEqualTo(EventType.PROTEST);
  }

  @Test
  void whatIsDueToAStormIsOne() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("In Velmar 9 people died due to storm Ada.")
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY));
    assertThat(type(report)).isEqualTo(EventType.STORM);
  }

  @Test
  void whoStormsAGateIsNoStorm() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Police shot dead 9 marchers in Velmar as they tried to storm the gate.")
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY));
    assertThat(type(report)).isEqualTo(EventType.PROTEST);
  }

  @Test
  void aFireStaysAFire() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("A fire killed 9 people in Velmar, the fire service said.")
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY));
    assertThat(type(report)).isEqualTo(EventType.FIRE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An oil tank fire killed 9 people in Velmar.",
        "A washing machine fire killed 9 people in Velmar.",
        "The Chilean fire killed 9 people in Velmar.",
        "Chilean fire kills 9 in Velmar. The fire broke out in a hotel.",
      })
  void aFireOfATankOrACountryStaysAFire(String told) {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says(told)
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY));
    assertThat(type(report)).isEqualTo(EventType.FIRE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Machine-gun fire killed 9 people in Velmar.",
        "The 9 people died under Chilean fire in Velmar.",
      })
  void gunsOfManyKindsFire(String told) {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says(told)
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY));
    assertThat(type(report)).isEqualTo(EventType.ATTACK);
  }

  @Test
  void whoIsBlamedIsUnderNoFire() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("A minister came under fire over a train crash that killed 9 people in Velmar.")
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY));
    assertThat(type(report)).isEqualTo(EventType.ACCIDENT);
  }

  @Test
  void whoLostTheirLivesInAFloodAreOfTheFlood() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Floods in Velmar killed 9 people.")
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY))
            .says("In Velmar 9 people lost their lives over the past 24 hours, the army said.")
            .figure("9", KILLED, "people", 9, at("Velmar"), on(DAY));
    assertThat(dossier(report).events()).hasSize(1);
  }

  @Test
  void whoLostTheirLivesInARaidAreOfTheRaid() {
    Told report =
        raid()
            .says("In Velmar 3 people lost their lives in the past 24 hours, the army said.")
            .figure("3", KILLED, "people", 3, at("Velmar"), on(DAY));
    assertThat(dossier(report).events()).hasSize(1);
  }

  @Test
  void whoFoughtAFireAreOfTheFire() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("A fire in Velmar hurt 9 people.")
            .figure("9", INJURED, "people", 9, at("Velmar"), on(DAY))
            .says("In Velmar 60 firefighters took part in the work.")
            .figure("60", ATTENDING, "firefighter", 60, at("Velmar"), on(DAY));
    assertThat(dossier(report).events()).hasSize(1);
  }

  @Test
  void prisonersWhoAreKilledChangeNoHands() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Riots in Velmar hurt 9 people.")
            .figure("9", INJURED, "people", 9, at("Velmar"), on(DAY))
            .says("In the riots in Velmar 5 prisoners were killed.")
            .figure("5", KILLED, "prisoner", 5, at("Velmar"), on(DAY));
    assertThat(dossier(report).events()).hasSize(1);
  }

  @Test
  void bodiesAndWhoWasHeldAreOfTheExchange() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("The exchange of prisoners at Velmar brought 33 prisoners home.")
            .figure("33", OTHER, "prisoner", 33, at("Velmar"), on(DAY))
            .says("Osk had attacked Velmar before and handed over 12 bodies.")
            .figure("12", OTHER, "body", 12, at("Velmar"), on(DAY))
            .says("It freed 40 civilians whom it had held since its attack on Velmar.")
            .figure("40", DETAINED, "civilian", 40, at("Velmar"), on(DAY));
    assertThat(dossier(report).events()).hasSize(1);
  }

  @Test
  void whoIsHeldInASiegeIsOfTheAttack() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Gunmen who hold hostages in Velmar shot 3 people.")
            .figure("3", KILLED, "people", 3, at("Velmar"), on(DAY))
            .says("The gunmen held 40 people in Velmar and released some hostages, a hostage said.")
            .figure("40", DETAINED, "people", 40, at("Velmar"), on(DAY));
    assertThat(dossier(report).events()).hasSize(1);
  }

  @Test
  void breachesOfABorderAreOfTheRaid() {
    Told report =
        raid()
            .says("Velmar counted 19 violations.")
            .figure("19", OTHER, "violation", 19, at("Velmar"), on(DAY));
    assertThat(dossier(report).events()).hasSize(1);
  }

  @Test
  void whatAFireBrigadeLostIsOfTheFire() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("A fire in Velmar hurt 9 people.")
            .figure("9", INJURED, "people", 9, at("Velmar"), on(DAY))
            .says("In Velmar the brigade lost 2 men to the blaze in the past 24 hours.")
            .figure("2", KILLED, "man", 2, at("Velmar"), on(DAY));
    assertThat(dossier(report).events()).hasSize(1);
  }

  @Test
  void whatAnArmyLostInADayIsNotTheRaid() {
    Told report =
        raid()
            .says("The Karsian army lost 800 troops over the past 24 hours, Osk claimed.")
            .figure("800", KILLED, "soldier", 800, at("Velmar"), on(DAY));
    assertThat(dossier(report).events()).hasSize(2);
  }

  @Test
  void soldiersWhomARaidKilledAreOfTheRaid() {
    Told report =
        raid()
            .says("The army said 8 soldiers had died in the raid on Velmar.")
            .figure("8", KILLED, "soldier", 8, at("Velmar"), on(DAY));
    assertThat(dossier(report).events()).hasSize(1);
  }

  @Test
  void whatIsCountedFarFromACrashIsNoPartOfIt() {
    Dossier dossier =
        dossier(
            crash()
                .says("In Osk 34 trams of this make were checked on Tuesday.")
                .figure("34", OTHER, "tram", 34, at("Osk"), on(DAY)));
    assertThat(dossier.events()).hasSize(2);
  }

  @Test
  void whomACrashTouchesFarAwayIsPartOfIt() {
    Dossier dossier =
        dossier(
            crash()
                .says("In Osk 12 relatives of the dead wait for news.")
                .figure("12", OTHER, "relative", 12, at("Osk"), on(DAY)));
    assertThat(dossier.events()).hasSize(1);
  }

  private static Told raid() {
    return Told.by("r1", "Coast Daily", DAY)
        .says("A drone raid on Velmar killed 3 people.")
        .figure("3", KILLED, "people", 3, at("Velmar"), on(DAY))
        .says("It struck 2 houses in Velmar.")
        .figure("2", HIT, "house", 2, at("Velmar"), on(DAY));
  }

  private static Told crash() {
    return Told.by("r1", "Coast Daily", DAY)
        .knows("Velmar", "KA", 50.0)
        .knows("Osk", "KA", 54.0)
        .says("A tram crash in Velmar killed 3 people.")
        .figure("3", KILLED, "people", 3, at("Velmar"), on(DAY));
  }

  private static Dossier dossier(Told report) {
    return Dossiers.dossier(report);
  }

  private static EventType type(Told report) {
    Dossier dossier = dossier(report);
    String event = ((Figure) dossier.claims().getFirst()).event();
    return dossier.events().stream()
        .filter(e -> e.id().equals(event))
        .findFirst()
        .orElseThrow()
        .type();
  }

  @Test
  void aShareOfTheDeadIsNoOtherStrike() {
    Told report =
        Told.by("r1", "Coast Daily", DAY)
            .says("Missiles killed 9 people in Italy on Tuesday.")
            .figure("9", KILLED, "people", 9, at("Italy"), on(DAY))
            .says("Of them 4 were in Osk, where a missile strike hit a block of flats.")
            .figure("4", KILLED, "people", 4, at("Osk"), on(DAY), Told.partOf("9"));
    assertThat(dossier(report).events()).hasSize(1);
  }
}
