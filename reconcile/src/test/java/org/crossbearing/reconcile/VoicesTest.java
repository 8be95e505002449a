package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.INJURED;
import static org.crossbearing.model.Measure.PLEDGED;
import static org.crossbearing.model.Measure.REQUESTED;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Dossiers.only;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.from;
import static org.crossbearing.reconcile.Told.on;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which voices are one origin. */
final class VoicesTest {
  private static final String DAY = "2031-03-04";

  private static Told report(String id, String voice) {
    return Told.by(id, "Outlet " + id, DAY)
        .says("In Velmar 12 people were hurt, it was said.")
        .figure("12", INJURED, "people", 12, at("Velmar"), on(DAY), from(voice));
  }

  private static int origins(Told... reports) {
    return only(dossier(reports), INJURED).origins();
  }

  @ParameterizedTest
  @CsvSource({
    "officials, Prosecutor General's office",
    "local officials, Prosecutor General's office",
    "authorities, Hospital Authority",
    "Ukraine, Ukrainian Red Cross Society",
    "health service, fire department",
    "agency, service",
    "Karsian Intelligence Agency, Karsian Intelligence Authority",
    "Velmar Security Service, Velmar Security Agency",
    "Health Department, Health Service",
  })
  void aBodyIsNotNamedByAWordForAll(String wide, String body) {
    assertThat(origins(report("r1", wide), report("r2", body))).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "officials, Velmar officials",
    "investigators, Investigative Committee",
    "Ukraine, Ukrainian army",
    "army, Ukrainian army",
    "fire service, fire department",
    "civil defence agency, Civil Defense authorities",
  })
  void aBodyIsNamedInShort(String wide, String body) {
    assertThat(origins(report("r1", wide), report("r2", body))).isEqualTo(1);
  }

  @Test
  void ministersOfTwoMinistriesAreTwo() {
    Told first = report("r1", "Ada Lind").role("Ada Lind", "interior minister");
    Told second = report("r2", "Ivo Marsh").role("Ivo Marsh", "tourism minister");
    assertThat(origins(first, second, report("r3", "minister"))).isEqualTo(3);
  }

  @Test
  void officersOfOneForceAreOne() {
    Told first = report("r1", "Ada Lind").role("Ada Lind", "police chief");
    Told second = report("r2", "Ivo Marsh").role("Ivo Marsh", "police inspector");
    assertThat(origins(first, second, report("r3", "police"))).isEqualTo(1);
  }

  @Test
  void anArmySpokesmanSpeaksForTheOneArmyHeard() {
    Told first = report("r1", "Ada Lind").role("Ada Lind", "army spokesperson");
    assertThat(origins(first, report("r2", "Velmar Army"))).isEqualTo(1);
    assertThat(origins(first, report("r2", "Velmar Army"), report("r3", "Osk Army"))).isEqualTo(3);
  }

  @Test
  void aCommanderSpeaksForTheOneForceHeard() {
    Told first = report("r1", "Ada Lind").role("Ada Lind", "air force commander");
    assertThat(origins(first, report("r2", "Velmar's air force"))).isEqualTo(1);
    assertThat(origins(first, report("r2", "Velmar's army"))).isEqualTo(2);
    Told foreign = report("r1", "Ivo Orr").role("Ivo Orr", "air force commander", "Ostrand");
    assertThat(origins(foreign, report("r2", "Karsian air force"))).isEqualTo(2);
    assertThat(origins(foreign, report("r2", "Ostrand air force"))).isEqualTo(1);
  }

  @Test
  void aMinisterSpeaksForTheOneMinistryHeard() {
    Told first = report("r1", "Ada Lind").role("Ada Lind", "deputy health minister");
    Told ministry = report("r2", "Health Ministry of Velmar");
    assertThat(origins(first, ministry)).isEqualTo(1);
    assertThat(origins(first, report("r2", "tourism ministry"))).isEqualTo(2);
    assertThat(origins(first, ministry, report("r3", "Karsian health ministry"))).isEqualTo(3);
    Told foreign = report("r1", "Ivo Orr").role("Ivo Orr", "health minister", "Ostrand");
    assertThat(origins(foreign, ministry)).isEqualTo(2);
    Told former = report("r1", "Eve Sand").role("Eve Sand", "former health minister");
    assertThat(origins(former, ministry)).isEqualTo(2);
  }

  @Test
  void aCommissionerForSomethingSpeaksForItsDepartment() {
    Told first =
        report("r1", "Ada Lind")
            .role("Ada Lind", "commissioner for Flood Affairs", "Flood Affairs");
    assertThat(origins(first, report("r2", "Department of Flood Affairs"))).isEqualTo(1);
    assertThat(origins(first, report("r2", "Department of Flood Defence"))).isEqualTo(2);
  }

  @Test
  void theCommissionIsTheOneHeardInFull() {
    Told first = report("r1", "Commission");
    assertThat(origins(first, report("r2", "Velmar Election Commission"))).isEqualTo(1);
    assertThat(origins(first, report("r2", "European Commission"))).isEqualTo(1);
    Told chair = report("r1", "Ada Lind").role("Ada Lind", "chairwoman", "commission");
    assertThat(origins(chair, report("r2", "Velmar Election Commission"))).isEqualTo(1);
    assertThat(origins(chair, report("r2", "Velmar Election Commission"), report("r3", "EU")))
        .isEqualTo(2);
  }

  @Test
  void thePresidentIsWhoeverIsCalledSoWithoutMore() {
    Told first = report("r1", "Ada Lind").role("Ada Lind", "president");
    Told second =
        report("r2", "Ivo Marsh").role("Ivo Marsh", "president of the Ferry Union", "Ferry Union");
    assertThat(origins(first, second, report("r3", "president"))).isEqualTo(2);
  }

  @Test
  void anAgencysOwnReportHasItFromWhomItPassesOn() {
    Told own =
        Told.by("r1", "Karsia News", DAY)
            .says("In Velmar 12 people were hurt.")
            .figure("12", INJURED, "people", 12, at("Velmar"), on(DAY));
    Told passed =
        Told.by("r2", "Bay Post", DAY)
            .says("In Velmar 12 people were hurt, the clinic told Karsia News.")
            .figure(
                "12", INJURED, "people", 12, at("Velmar"), on(DAY), from("clinic", "Karsia News"));
    assertThat(origins(own, passed)).isEqualTo(1);
    assertThat(origins(own, report("r3", "clinic"))).isEqualTo(2);
  }

  @Test
  void lettersWithoutDotOrWithStrokeSpellOneName() {
    Told first = report("r1", "Yılmaz Łund").role("Yılmaz Łund", "mayor");
    Told second = report("r2", "Yilmaz Lund").role("Yilmaz Lund", "mayor");
    assertThat(origins(first, second)).isEqualTo(1);
  }

  @Test
  void aPledgeComesFromItsGiverWhereNobodyIsNamedToo() {
    Told named =
        Told.by("r1", "Coast Daily", DAY)
            .says("Chile pledged 40 million dollars for Osk.")
            .pledge(40);
    Told bare =
        Told.by("r2", "Bay Post", DAY).says("Osk is to receive 40 million dollars.").pledge(40);
    assertThat(only(dossier(named, bare), PLEDGED).origins()).isEqualTo(1);
  }

  @Test
  void aPledgeOfNobodyNamedComesFromWhoAnnouncesIt() {
    Told heard = families("r1", "Coast Daily").pledge(40, on(DAY), from("Ada Lind"));
    Told bare = families("r2", "Bay Post").pledge(40, on(DAY));
    assertThat(only(dossier(heard, bare), PLEDGED).origins()).isEqualTo(1);
  }

  @Test
  void aPledgeThatTwoAnnounceIsOne() {
    Told first = families("r1", "Coast Daily").pledge(40, on(DAY), from("Ada Lind"));
    Told second = families("r2", "Bay Post").pledge(40, on(DAY), from("Ivo Marsh"));
    assertThat(only(dossier(first, second), PLEDGED).origins()).isEqualTo(1);
  }

  @Test
  void aTotalThatNobodyGivesOrAnnouncesIsItsOutlets() {
    Told first =
        Told.by("r1", "Coast Daily", DAY)
            .says("Allies gave 40 million dollars last year.")
            .pledge(40, on(DAY));
    Told second =
        Told.by("r2", "Bay Post", DAY)
            .says("What came in a year ago was 40 million dollars.")
            .pledge(40, on(DAY));
    assertThat(only(dossier(first, second), PLEDGED).origins()).isEqualTo(2);
  }

  @Test
  void aRequestIsItsAskersThoughNobodyNamesThem() {
    Told first = asked("r1", "Coast Daily");
    Told second = asked("r2", "Bay Post");
    assertThat(only(dossier(first, second), REQUESTED).origins()).isEqualTo(1);
  }

  private static Told asked(String id, String outlet) {
    return Told.by(id, outlet, DAY)
        .says("Two more pumps are needed in Velmar.")
        .figure("Two", REQUESTED, "pump", 2, at("Velmar"), on(DAY));
  }

  private static Told families(String id, String outlet) {
    return Told.by(id, outlet, DAY)
        .says("After the landslide Ivo Marsh spoke to Dana Reeve on Osk Bridge in Velmar.")
        .says("Ada Lind said the families of Osk and Velmar are to receive 40 million dollars.");
  }
}
