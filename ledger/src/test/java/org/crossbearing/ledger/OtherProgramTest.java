package org.crossbearing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.crossbearing.ledger.Wire.AGAIN;
import static org.crossbearing.ledger.Wire.READER;
import static org.crossbearing.ledger.Wire.SUMY;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.crossbearing.ledger.answer.LedgerException;
import org.crossbearing.ledger.answer.ReadAnew;
import org.crossbearing.model.Claim;
import org.crossbearing.model.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program writes to the ledger while this one has it open. */
class OtherProgramTest {
  private static final String URL = "https://a.example/1";
  private static final Instant LATER = Instant.EPOCH.plusSeconds(1_000_000);

  @TempDir private Path folder;
  private Ledger ledger;
  private Ledger other;

  @BeforeEach
  void open() {
    Instant[] now = {Instant.EPOCH};
    String file = folder.resolve("a.db").toString();
    ledger = Ledger.open(file, () -> now[0] = now[0].plusSeconds(1));
    other = Ledger.open(file, () -> now[0] = now[0].plusSeconds(1));
  }

  @AfterEach
  void close() {
    other.close();
    ledger.close();
  }

  @Test
  void whatItAddedIsNoReasonToEnterAReportAnew() {
    ledger.add(Wire.reading(SUMY, URL));
    other.add(Wire.reading(AGAIN, "https://a.example/2"));
    int last = ledger.views().entryAt(LATER);
    assertThat(ledger.upkeep().reread("r1", READER)).isEqualTo(ReadAnew.NOTHING);
    assertThat(ledger.upkeep().reread("r2", READER)).isEqualTo(ReadAnew.NOTHING);
    assertThat(ledger.views().entryAt(LATER)).isEqualTo(last);
  }

  @Test
  void aVersionThatItReplacedMeanwhileIsNotReadAnew() {
    ledger.add(Wire.reading(SUMY, URL));
    Reading next = Wire.reading(SUMY.replace("Three", "Five"), URL);
    ledger
        .upkeep()
        .reread(
            "r1",
            report -> {
              other.add(next);
              return firstClaim(READER.read(report));
            });
    assertThat(ledger.upkeep().reports()).containsExactly("r1v2");
    assertThat(ledger.verify()).isEmpty();
  }

  private static Reading firstClaim(Reading reading) {
    List<Claim> first = reading.claims().subList(0, 1);
    return new Reading(reading.report(), first, reading.places(), reading.presumed());
  }

  @Test
  void whatItRejectedCannotBeSplitOff() {
    ledger.add(List.of(Wire.reading(SUMY, URL), Wire.reading(AGAIN, "https://a.example/2")));
    other.reject("r1.c1", "Ada", "misread");
    assertThatThrownBy(() -> ledger.split("e1", List.of("r1.c1"), "Bo", "apart"))
        .isInstanceOf(LedgerException.class)
        .hasMessageContaining("expecting a report or figure that e1 has");
  }
}
