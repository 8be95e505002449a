package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.model.Measure.DAMAGED;
import static org.crossbearing.model.Measure.KILLED;
import static org.crossbearing.model.Measure.WITHOUT_POWER;
import static org.crossbearing.reconcile.Dossiers.all;
import static org.crossbearing.reconcile.Dossiers.dossier;
import static org.crossbearing.reconcile.Dossiers.only;
import static org.crossbearing.reconcile.Told.at;
import static org.crossbearing.reconcile.Told.on;

import org.crossbearing.model.Finding;
import org.crossbearing.model.Measure;
import org.crossbearing.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What reports count by several words for one class of things. */
final class OneClassTest {
  private static final String DAY = "2031-03-04";

  private static Told counts(String id, Measure measure, String of) {
    return Told.by(id, "Outlet " + id, DAY)
        .says("The storm struck Velmar, where 740 " + of + "s were hit.")
        .figure("740", measure, of, 740, at("Velmar"), on(DAY));
  }

  @ParameterizedTest
  @CsvSource({"house, home", "ship, vessel", "business, company", "lorry, truck"})
  void oneClassGoesBySeveralWords(String one, String other) {
    Finding.OfFigures finding =
        only(dossier(counts("r1", DAMAGED, one), counts("r2", DAMAGED, other)), DAMAGED);
    assertThat(finding.status()).isEqualTo(Status.AGREED);
  }

  @Test
  void carsAreOnlySomeVehicles() {
    assertThat(
            all(dossier(counts("r1", DAMAGED, "car"), counts("r2", DAMAGED, "vehicle")), DAMAGED))
        .hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"home", "vessel", "company", "lorry"})
  void aFindingKeepsTheWordOfItsReports(String of) {
    assertThat(only(dossier(counts("r1", DAMAGED, of)), DAMAGED).of()).isEqualTo(of);
  }

  @Test
  void whoHasNoPowerIsACustomer() {
    Told first = counts("r1", WITHOUT_POWER, "customer");
    Told second = counts("r2", WITHOUT_POWER, "household");
    assertThat(only(dossier(first, second), WITHOUT_POWER).status()).isEqualTo(Status.AGREED);
  }

  @ParameterizedTest
  @CsvSource({"fan, 12, 1", "fan, 11, 2"})
  void whoAreAllThatDiedGoByWhateverClass(String of, long number, int findings) {
    Told people = killed("r1", "people", 12);
    Told all = killed("r2", of, number);
    assertThat(all(dossier(people, all), KILLED)).hasSize(findings);
  }

  @Test
  void asManyOfAClassAsOfPeopleAreSomeWhereMoreDied() {
    Told people = killed("r1", "people", 12);
    Told some =
        killed("r2", "people", 14)
            .says("In Velmar 12 fans were killed.")
            .figure("12", KILLED, "fan", 12, at("Velmar"), on(DAY));
    assertThat(all(dossier(people, some), KILLED)).hasSize(2);
  }

  private static Told killed(String id, String of, long number) {
    return Told.by(id, "Outlet " + id, DAY)
        .says("The storm in Velmar killed " + number + " of them.")
        .figure("" + number, KILLED, of, number, at("Velmar"), on(DAY));
  }
}
