package org.crossbearing.reconcile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.crossbearing.reconcile.Dossiers.dossier;

import org.crossbearing.model.Status;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which spellings of a name are one person's. */
final class SpellingsTest {
  @ParameterizedTest
  @CsvSource({
    "Igor Malkov, Ihor Malkov, true",
    "Sergei Malkov, Serhii Malkov, true",
    "Gennady Malkov, Hennadiy Malkov, true",
    "Gary Malkov, Hari Malkov, false",
  })
  void aGivenNameMayHaveAnHForItsG(String one, String other, boolean same) {
    Told first = Told.by("r1", "Coast Daily", "2031-03-04").says("x").role(one, "foreign minister");
    Told second = Told.by("r2", "Bay Post", "2031-03-04").says("x").role(other, "Defence Minister");
    assertThat(
            dossier(first, second).findings().stream()
                .anyMatch(finding -> finding.status() == Status.DISPUTED))
        .isEqualTo(same);
  }
}
